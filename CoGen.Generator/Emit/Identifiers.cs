using Microsoft.CodeAnalysis.CSharp;

namespace CoGen.Generator.Emit;

/// <summary>Identifiers as source text.</summary>
internal static class Identifiers
{
    /// <summary>With an <c>@</c> where the name is a keyword.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>The same for a type's name, where words like <c>record</c> are keywords too.</summary>
    public static string EscapeType(string name) =>
        SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? Escape(name) : "@" + name;
}
