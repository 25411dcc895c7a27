using System.Composition;
using CoGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>CG2001: <c>Work();</c> ⟹ <c>await Sys.Spawn(Work());</c>, outside a task <c>scheduler.Spawn(Work());</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG2001SpawnCodeFix() : ReplaceCodeFix("CG2001")
{
    private protected override Replacement? Plan(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        if (DroppedValue.At(node) is not { } dropped)
            return null;
        if (model.GetTypeInfo(dropped.Made, cancellation).Type is not { } type || !RuntimeNames.IsTaskType(type))
            return null;
        if (DroppedValue.IsInTask(dropped.Made, model, cancellation))
            return new(
                "Spawn it",
                dropped.Whole,
                current => dropped.Replace(current, made => Trivia.Await(Spawn("Sys", made))),
                Needs: "Sys."
            );
        if (SchedulerInScope.Find(model, dropped.Made.SpanStart) is not { } scheduler)
            return null;
        return new($"Spawn it on '{scheduler}'", dropped.Whole, current => dropped.Replace(current, made => Spawn(scheduler, made)));
    }

    private static ExpressionSyntax Spawn(string on, ExpressionSyntax made) =>
        ((InvocationExpressionSyntax)SyntaxFactory.ParseExpression(on + ".Spawn()")).AddArgumentListArguments(SyntaxFactory.Argument(made));
}
