using CoGen.Generator.Lowering.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Lowering.Code;

/// <summary>Where a debugger stops in the user's code: the sequence points that the compiler itself sets.</summary>
internal static class StopPlace
{
    /// <summary>The place that a node belongs to: of its statement, or of its part of a loop's head.</summary>
    public static TextSpan? Around(SyntaxNode? node)
    {
        for (; node is not null; node = node.Parent)
        {
            if (Of(node) is { } place)
                return place;
            if (node is StatementSyntax or MemberDeclarationSyntax)
                return null;
        }
        return null;
    }

    /// <summary>The place that a node is itself; null for one that is part of another, or none.</summary>
    public static TextSpan? Of(SyntaxNode node) =>
        node switch
        {
            StatementSyntax statement => OfStatement(statement),
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax list } declarator => OfDeclarator(list, declarator),
            VariableDeclarationSyntax { Parent: ForStatementSyntax or FixedStatementSyntax } list => OfDeclarator(list, list.Variables[0]),
            CatchClauseSyntax clause => Between(clause.CatchKeyword, clause.Declaration?.CloseParenToken ?? clause.CatchKeyword),
            CatchFilterClauseSyntax filter => filter.Span,
            WhenClauseSyntax guard => guard.Span,
            ArrowExpressionClauseSyntax arrow => arrow.Expression.Span,
            TypeSyntax when node.Parent is ForEachStatementSyntax each && each.Type == node => Between(node, each.Identifier),
            ExpressionSyntax expression => OfExpression(expression),
            _ => null,
        };

    /// <summary>The brace that ends the block; null where control does not come there.</summary>
    public static TextSpan? End(BlockSyntax block) =>
        ControlFlow.Leaves(block) && !HoldsAwaitingFinally(block) ? null : block.CloseBraceToken.Span;

    // Behind such a finally the compiler's code goes on, though nothing comes there.
    private static bool HoldsAwaitingFinally(BlockSyntax block) =>
        block.Statements.Any(static statement => statement is LocalDeclarationStatementSyntax { AwaitKeyword.RawKind: not 0 })
        || block.Statements.LastOrDefault() switch
        {
            UsingStatementSyntax use => use.AwaitKeyword.RawKind != 0,
            TryStatementSyntax { Finally.Block: var cleanup } => AwaitMap.First(cleanup) is not null,
            _ => false,
        };

    // A statement's place is its head: what stands in it has places of its own.
    private static TextSpan? OfStatement(StatementSyntax statement) =>
        statement switch
        {
            BlockSyntax block => block.OpenBraceToken.Span,
            IfStatementSyntax branch => Between(branch.IfKeyword, branch.CloseParenToken),
            WhileStatementSyntax loop => Between(loop.WhileKeyword, loop.CloseParenToken),
            CommonForEachStatementSyntax loop => TextSpan.FromBounds(loop.SpanStart, loop.ForEachKeyword.Span.End),
            SwitchStatementSyntax { CloseParenToken.Span.IsEmpty: true } choice => Between(choice.SwitchKeyword, choice.Expression),
            SwitchStatementSyntax choice => Between(choice.SwitchKeyword, choice.CloseParenToken),
            LockStatementSyntax guarded => Between(guarded.LockKeyword, guarded.CloseParenToken),
            UsingStatementSyntax { Declaration: not null } => null,
            UsingStatementSyntax use => TextSpan.FromBounds(use.SpanStart, use.CloseParenToken.Span.End),
            DoStatementSyntax or ForStatementSyntax or TryStatementSyntax or FixedStatementSyntax => null,
            LabeledStatementSyntax labeled => Between(labeled.Identifier, labeled.ColonToken),
            LocalFunctionStatementSyntax or CheckedStatementSyntax or UnsafeStatementSyntax => null,
            LocalDeclarationStatementSyntax { Declaration.Variables.Count: > 1 } => null,
            _ => statement.Span,
        };

    // int i = 0, j = 1: the first place begins at the type.
    private static TextSpan? OfDeclarator(VariableDeclarationSyntax list, VariableDeclaratorSyntax declarator)
    {
        if (list.Variables.Count == 1 && list.Parent is LocalDeclarationStatementSyntax)
            return null;
        var start = list.Parent is LocalDeclarationStatementSyntax declaration ? declaration.SpanStart : list.SpanStart;
        return declarator == list.Variables[0] ? TextSpan.FromBounds(start, declarator.Span.End) : declarator.Span;
    }

    private static TextSpan? OfExpression(ExpressionSyntax expression) =>
        expression.Parent switch
        {
            ForStatementSyntax => expression.Span,
            DoStatementSyntax loop => Between(loop.WhileKeyword, loop.SemicolonToken),
            ForEachVariableStatementSyntax loop when loop.Variable == expression => expression.Span,
            LambdaExpressionSyntax or SwitchExpressionArmSyntax => expression.Span,
            _ => null,
        };

    private static TextSpan Between(SyntaxNodeOrToken first, SyntaxNodeOrToken last) => TextSpan.FromBounds(first.SpanStart, last.Span.End);
}
