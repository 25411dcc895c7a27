using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>CG2009: <c>await Sys.Kill(tid);</c> ⟹ <c>_ = await Sys.Kill(tid);</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG2009DiscardCodeFix() : ReplaceCodeFix("CG2009")
{
    private protected override Replacement? Plan(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model,
        CancellationToken cancellation
    ) =>
        node.FirstAncestorOrSelf<AwaitExpressionSyntax>() is { } await
            ? new("Say that the result does not matter", await, current => Discard((ExpressionSyntax)current))
            : null;

    private static ExpressionSyntax Discard(ExpressionSyntax value) =>
        SyntaxFactory
            .AssignmentExpression(
                SyntaxKind.SimpleAssignmentExpression,
                SyntaxFactory.IdentifierName("_").WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
                value.WithoutTrivia()
            )
            .WithTriviaFrom(value);
}
