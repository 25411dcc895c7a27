using System.Composition;
using CoGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>
/// CG2002: <c>var t = Work();</c> ⟹ <c>var t = await Sys.Start(Work());</c>: a handle keeps the result and can be awaited many times.
/// Offered where the variable is only ever awaited.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG2002HandleCodeFix() : ReplaceCodeFix("CG2002")
{
    private protected override Replacement? Plan(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        if (TaskVariable.At(node, model, cancellation) is not { IsAlone: true, Uses: var uses } variable)
            return null;
        if (!uses.All(u => u.Parent is AwaitExpressionSyntax) || !AwaitPlaces.Allow(variable.Made))
            return null;
        var isInTask =
            model.GetEnclosingSymbol(variable.Made.SpanStart, cancellation) is IMethodSymbol method && TaskFunctions.IsTask(method);
        return isInTask
            ? new(
                "Start it, and await its handle",
                variable.Statement,
                current => Start((LocalDeclarationStatementSyntax)current),
                Needs: "Sys."
            )
            : null;
    }

    private static LocalDeclarationStatementSyntax Start(LocalDeclarationStatementSyntax statement)
    {
        var made = statement.Declaration.Variables[0].Initializer!.Value;
        var start = ((InvocationExpressionSyntax)SyntaxFactory.ParseExpression("Sys.Start()")).AddArgumentListArguments(
            SyntaxFactory.Argument(made.WithoutTrivia())
        );
        var declaration = statement.Declaration.ReplaceNode(made, Trivia.Await(start).WithTriviaFrom(made));
        return statement.WithDeclaration(declaration.WithType(SyntaxFactory.IdentifierName("var").WithTriviaFrom(declaration.Type)));
    }
}
