using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CoGen.CodeFixes;

/// <summary>CG2005: a filter lets the kill pass; what caught it by name throws it on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG2005KillCodeFix() : ReplaceCodeFix("CG2005")
{
    private protected override Replacement? Plan(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        if (node.FirstAncestorOrSelf<CatchClauseSyntax>() is not { } clause)
            return null;
        var caught = clause.Declaration is { } d ? model.GetTypeInfo(d.Type, cancellation).Type?.Name : null;
        if (caught == "TaskKilledException")
            return LeavesBefore(clause.Block) ? null : new("Throw the kill on", clause, current => Rethrow((CatchClauseSyntax)current));
        var name = clause.Declaration?.Identifier.ValueText is { Length: > 0 } given ? given : FreeName(model, clause);
        return new("Let the kill pass", clause, current => Filter((CatchClauseSyntax)current, name), Needs: "TaskKilledException");
    }

    /// <summary>
    /// Whether the clause is left on another way than at its end: what is thrown there would not be thrown on that. Or does something more
    /// to return what it does.
    /// </summary>
    private static bool LeavesBefore(BlockSyntax block) =>
        block
            .DescendantNodes(n => n is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            .Any(n =>
                n is ReturnStatementSyntax { Expression: not (null or LiteralExpressionSyntax or IdentifierNameSyntax) }
                || n is ReturnStatementSyntax or GotoStatementSyntax && n != block.Statements.Last()
            );

    /// <summary>At the end, instead of the jump that may stand there.</summary>
    private static CatchClauseSyntax Rethrow(CatchClauseSyntax clause)
    {
        var rethrow = ThrowStatement().WithLeadingTrivia(ElasticMarker).WithTrailingTrivia(ElasticMarker);
        var block = clause.Block.Statements.LastOrDefault()
            is ReturnStatementSyntax
                or BreakStatementSyntax
                or ContinueStatementSyntax
                or GotoStatementSyntax
            ? clause.Block.ReplaceNode(clause.Block.Statements.Last(), rethrow.WithTriviaFrom(clause.Block.Statements.Last()))
            : clause.Block.AddStatements(rethrow);
        return clause.WithBlock(block.WithAdditionalAnnotations(Formatter.Annotation));
    }

    private static CatchClauseSyntax Filter(CatchClauseSyntax clause, string name)
    {
        var type = clause.Declaration?.Type.WithoutTrivia() ?? ParseTypeName("Exception");
        var declaration = CatchDeclaration(type.WithTrailingTrivia(Space), Identifier(name)).WithTrailingTrivia(Space);
        var filter = CatchFilterClause(ParseExpression($"{name} is not TaskKilledException"))
            .WithWhenKeyword(Token(SyntaxKind.WhenKeyword).WithTrailingTrivia(Space));
        var after = clause.Declaration?.GetTrailingTrivia() ?? clause.CatchKeyword.TrailingTrivia;
        return clause
            .WithCatchKeyword(clause.CatchKeyword.WithTrailingTrivia(Space))
            .WithDeclaration(declaration)
            .WithFilter(filter.WithTrailingTrivia(after));
    }

    private static string FreeName(SemanticModel model, CatchClauseSyntax clause)
    {
        var taken = new HashSet<string>(clause.SyntaxTree.GetRoot().DescendantTokens().Select(t => t.ValueText));
        taken.IntersectWith(model.LookupSymbols(clause.Block.SpanStart).Select(s => s.Name).Concat(Declared(clause)));
        return new[] { "e", "exception", "error" }.FirstOrDefault(n => !taken.Contains(n)) ?? "caught";
    }

    private static IEnumerable<string> Declared(CatchClauseSyntax clause) =>
        clause.Block.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText);
}
