using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CoGen.CodeFixes;

/// <summary>CG2001: <c>Work();</c> ⟹ <c>await Work();</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG2001AwaitCodeFix() : ReplaceCodeFix("CG2001")
{
    private protected override Replacement? Plan(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        if (DroppedTask.At(node) is not { } dropped || !DroppedTask.IsInTask(dropped.Made, model, cancellation))
            return null;
        return new("Await it", dropped.Whole, current => dropped.Replace(current, Trivia.Await));
    }
}
