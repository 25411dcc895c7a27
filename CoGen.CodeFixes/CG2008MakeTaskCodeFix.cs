using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CoGen.CodeFixes;

/// <summary>
/// CG2008: makes the function a task that waits with system calls: <c>await Task.Delay(n)</c> ⟹ <c>await Sys.Sleep(…)</c>. One that was
/// async void is spawned where it was called.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG2008MakeTaskCodeFix() : ConversionCodeFix("CG2008")
{
    private protected override BodyChanges? ChangesIn(
        IMethodSymbol function,
        SyntaxNode declaration,
        SemanticModel model,
        Project project,
        CancellationToken cancellation
    ) => function.IsAsync ? TaskWaits.In(declaration, model, cancellation) : null;
}
