namespace CoGen.Generator.Lowering.Code;

/// <summary>What a piece of code does to a local.</summary>
internal enum UseKind
{
    /// <summary>Needs its value.</summary>
    Read,

    /// <summary>Gives it a new value, on every path through the piece.</summary>
    Write,

    /// <summary>May give it a new value.</summary>
    Touch,

    /// <summary>Declares it: what it held before is gone.</summary>
    Declare,
}

internal readonly record struct LocalUse(Local Local, UseKind Kind);
