using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>CG2009: <c>await Sys.Kill(tid);</c>, or <c>var dead = await Sys.Kill(tid);</c>, ⟹ <c>_ = await Sys.Kill(tid);</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG2009DiscardCodeFix() : ReplaceCodeFix("CG2009")
{
    private protected override Replacement? Plan(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model,
        CancellationToken cancellation
    ) =>
        // Something called _ would be assigned to.
        DroppedValue.At(node)
            is { } dropped
        && model.LookupSymbols(node.SpanStart, name: "_").IsEmpty
            ? new("Say that the result does not matter", dropped.Whole, current => dropped.Replace(current, Discard))
            : null;

    // As the parser makes it: a name that only looks the same would not be bound as a discard.
    private static readonly SyntaxToken Discarded = SyntaxFactory.Identifier(default, SyntaxKind.UnderscoreToken, "_", "_", default);

    private static ExpressionSyntax Discard(ExpressionSyntax value) =>
        SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxFactory.IdentifierName(Discarded).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
            value
        );
}
