using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>CG2009: <c>await Sys.Send(…);</c> ⟹ <c>await Sys.SendAll(…);</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG2009SendAllCodeFix() : ReplaceCodeFix("CG2009")
{
    private protected override Replacement? Plan(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        if (DroppedValue.At(node) is not { } dropped || NameIn(dropped.Made)?.Identifier.ValueText != "Send")
            return null;
        return new("Use 'Sys.SendAll'", dropped.Whole, current => dropped.Replace(current, SendAll));
    }

    private static ExpressionSyntax SendAll(ExpressionSyntax awaited)
    {
        var name = NameIn(awaited)!;
        return awaited.ReplaceNode(name, SyntaxFactory.IdentifierName("SendAll").WithTriviaFrom(name));
    }

    private static SimpleNameSyntax? NameIn(ExpressionSyntax awaited) =>
        awaited is AwaitExpressionSyntax { Expression: InvocationExpressionSyntax { Expression: var called } }
            ? (called as MemberAccessExpressionSyntax)?.Name ?? called as SimpleNameSyntax
            : null;
}
