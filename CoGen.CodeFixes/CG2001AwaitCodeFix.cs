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
        if (DroppedValue.At(node) is not { } dropped || !DroppedValue.IsInTask(dropped.Made, model, cancellation))
            return null;
        return new("Await it", dropped.Whole, current => dropped.Replace(current, Trivia.Await));
    }
}
