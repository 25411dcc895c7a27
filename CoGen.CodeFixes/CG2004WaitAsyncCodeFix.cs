using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>CG2004: <c>semaphore.Wait()</c> ⟹ <c>await semaphore.WaitAsync()</c>, which may be held across an await.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG2004WaitAsyncCodeFix() : ReplaceCodeFix("CG2004")
{
    private protected override Replacement? Plan(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        if (HeldLockPlace.TakenBy(node, diagnostic) is not { Expression: MemberAccessExpressionSyntax } call || !AwaitPlaces.Allow(call))
            return null;
        var isWait = model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { Name: "Wait", ContainingType.Name: "SemaphoreSlim" };
        return isWait
            ? new("Use 'await WaitAsync'", call, current => Await((InvocationExpressionSyntax)current, AwaitPlaces.IsOperand(call)))
            : null;
    }

    private static ExpressionSyntax Await(InvocationExpressionSyntax call, bool isOperand)
    {
        var access = (MemberAccessExpressionSyntax)call.Expression;
        var renamed = call.WithExpression(access.WithName(SyntaxFactory.IdentifierName("WaitAsync").WithTriviaFrom(access.Name)));
        ExpressionSyntax awaited = Trivia.Await(renamed.WithoutTrivia());
        return (isOperand ? SyntaxFactory.ParenthesizedExpression(awaited) : awaited).WithTriviaFrom(call);
    }
}
