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
        var await = node.FirstAncestorOrSelf<AwaitExpressionSyntax>();
        if (await is not { Parent: ExpressionStatementSyntax, Expression: InvocationExpressionSyntax { Expression: var called } })
            return null;
        var name = (called as MemberAccessExpressionSyntax)?.Name ?? called as SimpleNameSyntax;
        return name?.Identifier.ValueText == "Send"
            ? new("Use 'Sys.SendAll'", name, current => SyntaxFactory.IdentifierName("SendAll").WithTriviaFrom(current))
            : null;
    }
}
