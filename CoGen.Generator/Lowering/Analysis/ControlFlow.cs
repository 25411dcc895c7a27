using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Analysis;

/// <summary>Where control goes, as far as the text alone tells.</summary>
internal static class ControlFlow
{
    /// <summary>Whether control certainly does not come to the statement's end.</summary>
    public static bool Leaves(StatementSyntax? statement) =>
        statement switch
        {
            ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax => true,
            BlockSyntax block => Leaves(block.Statements.LastOrDefault()),
            IfStatementSyntax { Else.Statement: var otherwise } branch => Leaves(branch.Statement) && Leaves(otherwise),
            UsingStatementSyntax use => Leaves(use.Statement),
            LockStatementSyntax guarded => Leaves(guarded.Statement),
            CheckedStatementSyntax inner => Leaves(inner.Block),
            TryStatementSyntax attempt => Leaves(attempt.Block) && attempt.Catches.All(static clause => Leaves(clause.Block)),
            WhileStatementSyntax { Condition: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } } loop => !loop
                .Statement.DescendantNodes()
                .OfType<BreakStatementSyntax>()
                .Any(),
            _ => false,
        };
}
