namespace CoGen.Generator.Models;

/// <summary>The user's types around a method, outermost first, as the partial declarations that reopen them.</summary>
internal sealed record TypeHierarchy(EquatableArray<TypeOpening> Types)
{
    public int Depth => Types.Count;
}

/// <summary>For instance <c>partial record struct Pair&lt;T&gt;</c>.</summary>
/// <param name="Keyword"><c>class</c>, <c>struct</c>, <c>record</c>, <c>record struct</c> or <c>interface</c>.</param>
/// <param name="Name">The name with its type parameters; keywords are escaped.</param>
internal sealed record TypeOpening(string Keyword, string Name);
