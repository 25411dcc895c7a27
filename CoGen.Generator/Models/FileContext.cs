namespace CoGen.Generator.Models;

/// <summary>
/// All that decides, above the user's type, how the copied code binds. Global usings and the project's symbols apply by themselves.
/// </summary>
/// <param name="Annotations">Whether <c>?</c> on a reference type means something at the method: <c>enable</c> or <c>disable</c>.</param>
/// <param name="Symbols">The file's <c>#define</c> and <c>#undef</c> lines: <c>[Conditional]</c> calls depend on them.</param>
/// <param name="Usings">Extern aliases and usings of the file itself, one a line.</param>
/// <param name="Namespaces">The namespace declarations around the type, outermost first.</param>
internal sealed record FileContext(
    string Annotations,
    EquatableArray<string> Symbols,
    EquatableArray<string> Usings,
    EquatableArray<NamespaceContext> Namespaces
)
{
    /// <summary>Whether one file-scoped declaration says the same as the user's namespace blocks.</summary>
    public bool IsFileScoped => Namespaces.Count == 1;

    /// <summary>How many levels the namespaces indent what stands in them.</summary>
    public int Depth => IsFileScoped ? 0 : Namespaces.Count;
}

/// <summary>One namespace declaration with the extern aliases and usings in it.</summary>
internal sealed record NamespaceContext(string Name, EquatableArray<string> Usings);
