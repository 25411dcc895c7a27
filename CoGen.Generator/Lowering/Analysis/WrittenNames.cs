using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Analysis;

/// <summary>What the text of a method says of its names; asked of few.</summary>
internal sealed class WrittenNames(SyntaxNode method, SemanticModel model)
{
    private bool? _discards;

    /// <summary>Whether <c>_</c> is somewhere no variable. At the frame's level a local of that name would be one everywhere.</summary>
    public bool Discards =>
        _discards ??= method
            .DescendantNodes()
            .Any(node => node is IdentifierNameSyntax { Identifier.ValueText: "_" } && model.GetSymbolInfo(node).Symbol is IDiscardSymbol);

    /// <summary>Whether the name, a keyword only within queries, patterns and the like, is written somewhere as <c>@name</c>.</summary>
    public bool Escapes(string name) =>
        SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
        && method.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.Text == "@" + name);
}
