using System.Composition;
using CoGen.Generator.Diagnostics.Blocking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>CG1001: <c>listener.Accept()</c> ⟹ <c>await Sys.Accept(listener)</c>, by the awaiting form in the table of blocking members.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG1001AwaitingFormCodeFix() : ReplaceCodeFix("CG1001")
{
    private protected override Replacement? Plan(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        var call = node.FirstAncestorOrSelf<ExpressionSyntax>();
        return Write(call, diagnostic) is { } text
            ? new($"Use 'await {text}'", call!, current => Await((ExpressionSyntax)current, call!, diagnostic), Needs: text)
            : null;
    }

    private static string? Write(ExpressionSyntax? call, Diagnostic diagnostic) =>
        call is not null && diagnostic.Properties.TryGetValue(BlockingReport.Form, out var form) && AwaitPlaces.Allow(call)
            ? AwaitingForm.TryWrite(form!, call)
            : null;

    private static SyntaxNode Await(ExpressionSyntax current, ExpressionSyntax original, Diagnostic diagnostic)
    {
        if (AwaitingForm.TryWrite(diagnostic.Properties[BlockingReport.Form]!, current) is not { } text)
            return current;
        ExpressionSyntax awaited = Trivia.Await(text);
        if (AwaitPlaces.IsOperand(original))
            awaited = SyntaxFactory.ParenthesizedExpression(awaited);
        return awaited.WithTriviaFrom(current);
    }
}
