using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace CoGen.CodeFixes;

/// <summary>CG2003: adds <c>await Sys.Yield();</c> to the loop: at its end, or at its start where the end is not always reached.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG2003YieldCodeFix() : ReplaceCodeFix("CG2003")
{
    private protected override Replacement? Plan(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        var body = node switch
        {
            WhileStatementSyntax s => s.Statement,
            DoStatementSyntax s => s.Statement,
            ForStatementSyntax s => s.Statement,
            _ => null,
        };
        return body is null || !AwaitPlaces.Allow(body)
            ? null
            : new("Add 'await Sys.Yield()' to the loop", body, current => Add((StatementSyntax)current), Needs: "Sys.");
    }

    private static StatementSyntax Add(StatementSyntax body)
    {
        var yield = SyntaxFactory
            .ExpressionStatement(Trivia.Await("Sys.Yield()"))
            .WithTrailingTrivia(SyntaxFactory.ElasticMarker)
            .WithLeadingTrivia(SyntaxFactory.ElasticMarker);
        var block = body switch
        {
            BlockSyntax b => b,
            EmptyStatementSyntax => SyntaxFactory.Block().WithTrailingTrivia(body.GetTrailingTrivia()),
            _ => SyntaxFactory.Block(body.WithoutTrivia()).WithTrailingTrivia(body.GetTrailingTrivia()),
        };
        var statements = block.Statements;
        if (statements.Count > 0 && EndIsReached(block) && StandsAlone(statements.Last()))
        {
            var last = statements.Last();
            yield = yield.WithLeadingTrivia(Trivia.IndentationOf(last)).WithTrailingTrivia(last.GetTrailingTrivia().Last());
            return block.WithStatements(statements.Add(yield));
        }
        block = block.WithStatements(EndIsReached(block) ? statements.Add(yield) : statements.Insert(0, yield));
        return block.WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>On lines of its own: what follows it looks as it does.</summary>
    private static bool StandsAlone(StatementSyntax statement) =>
        statement.GetLeadingTrivia().Any(SyntaxKind.WhitespaceTrivia) && statement.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);

    private static bool EndIsReached(BlockSyntax body) =>
        !body.DescendantNodes().Any(n => n is ContinueStatementSyntax or GotoStatementSyntax)
        && body.Statements.LastOrDefault() is not (BreakStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax);
}
