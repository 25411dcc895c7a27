using System.Composition;
using CoGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>CG2006: <c>await Work()</c> ⟹ <c>await scheduler.RunAsync(Work())</c>, where a scheduler is in scope.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG2006RunAsyncCodeFix() : ReplaceCodeFix("CG2006")
{
    private protected override Replacement? Plan(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        if (node.FirstAncestorOrSelf<AwaitExpressionSyntax>() is not { } await)
            return null;
        if (model.GetTypeInfo(await.Expression, cancellation).Type is not { } type || !RuntimeNames.IsTaskType(type))
            return null;
        if (SchedulerInScope.Find(model, await.SpanStart) is not { } scheduler)
            return null;
        return new($"Use '{scheduler}.RunAsync'", await.Expression, current => Run(scheduler, (ExpressionSyntax)current));
    }

    private static ExpressionSyntax Run(string scheduler, ExpressionSyntax task) =>
        ((InvocationExpressionSyntax)SyntaxFactory.ParseExpression(scheduler + ".RunAsync()"))
            .AddArgumentListArguments(SyntaxFactory.Argument(task.WithoutTrivia()))
            .WithTriviaFrom(task);
}
