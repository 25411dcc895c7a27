using System.Composition;
using CoGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
    )
    {
        if (!function.IsAsync)
            return null;
        var body = new BodyChanges();
        foreach (var await in TaskFunctions.OwnNodes(declaration).OfType<AwaitExpressionSyntax>())
        {
            // What no system call says the same as stays: a task may await it.
            if (TaskWaits.Write(await.Expression, model, cancellation) is not { } text)
                continue;
            body.Changes.Add((await, current => Trivia.Await(text).WithTriviaFrom(current)));
            body.Needs += text;
        }
        return body;
    }
}
