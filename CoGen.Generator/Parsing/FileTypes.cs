using CoGen.Generator.Reach;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>The <c>file</c> types of a file, by the names alone.</summary>
internal static class FileTypes
{
    /// <summary>Whether the text under the node may name one, so that it would mean nothing in another file.</summary>
    public static bool AreNamedIn(SyntaxNode node)
    {
        var tree = node.SyntaxTree;
        if (!TaskReach.Holds(tree, "file"))
            return false;
        var names = tree.GetRoot()
            .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<BaseTypeDeclarationSyntax>()
            .Where(static type => type.Modifiers.Any(SyntaxKind.FileKeyword))
            .Select(static type => type.Identifier.ValueText)
            .ToList();
        return names.Count > 0
            && node.DescendantTokens()
                .Any(token => token.IsKind(SyntaxKind.IdentifierToken) && names.Any(name => Names(token.ValueText, name)));
    }

    // An attribute may go without its ending.
    private static bool Names(string text, string type) => text == type || text + "Attribute" == type;
}
