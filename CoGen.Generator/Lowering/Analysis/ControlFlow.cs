using Microsoft.CodeAnalysis;
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

    /// <summary>Whether the statement may be one that is never reached, where C# lets a variable be read that nothing was assigned to.</summary>
    public static bool MayBeDead(SyntaxNode statement, SemanticModel model)
    {
        var node = statement;
        for (; node.Parent is { } and not (MemberDeclarationSyntax or LocalFunctionStatementSyntax); node = node.Parent)
        {
            var isDead = node.Parent switch
            {
                BlockSyntax block => LeavesBefore(block.Statements, node),
                SwitchSectionSyntax section => LeavesBefore(section.Statements, node),
                IfStatementSyntax branch when node == branch.Statement => Is(branch.Condition, false, model),
                ElseClauseSyntax { Parent: IfStatementSyntax branch } => Is(branch.Condition, true, model),
                WhileStatementSyntax loop => Is(loop.Condition, false, model),
                ForStatementSyntax { Condition: { } condition } => Is(condition, false, model),
                _ => false,
            };
            if (isDead)
                return true;
        }
        return false;
    }

    private static bool LeavesBefore(SyntaxList<StatementSyntax> statements, SyntaxNode end) =>
        statements.TakeWhile(statement => statement != end).Any(Leaves);

    private static bool Is(ExpressionSyntax condition, bool value, SemanticModel model) =>
        model.GetConstantValue(condition) is { HasValue: true, Value: bool known } && known == value;
}
