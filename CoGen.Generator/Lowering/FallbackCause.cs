namespace CoGen.Generator.Lowering;

/// <summary>The kinds of reasons for a fallback; docs/coverage.md lists them, each with its test.</summary>
internal enum FallbackCause
{
    /// <summary>No other file can name a <c>file</c> type.</summary>
    FileLocalType,

    /// <summary>A type that is missing, or that another generator makes, whose output ours does not see.</summary>
    MissingType,

    /// <summary>A <c>[CoTask]</c> local function.</summary>
    LocalFunction,

    /// <summary>The type around the method cannot hold a frame class.</summary>
    ContainingType,

    /// <summary>The user's code has a name that only generated code should have.</summary>
    ReservedName,

    /// <summary>More awaits than a frame's state can number.</summary>
    TooManyAwaits,

    /// <summary>An await in a join of a query whose operators are not LINQ's own.</summary>
    Query,

    /// <summary>A reference found before an await and used behind it, which the compiler fails to refuse.</summary>
    Reference,

    /// <summary>The project's C# version has no interceptors.</summary>
    LanguageVersion,

    /// <summary>A form that the lowering does not know, or an exception in it: a bug of ours.</summary>
    Fault,
}
