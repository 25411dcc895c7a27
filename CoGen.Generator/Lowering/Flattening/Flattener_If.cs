using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary><c>if</c>, and conditions as jumps.</summary>
internal sealed partial class Flattener
{
    // if (c) a else b  →  if (!(c)) goto else; a; goto endIf; else: b; endIf:
    private void FlattenIf(IfStatementSyntax branch)
    {
        if (!Holds(branch.Statement) && !Holds(branch.Else) && !IsJumpy(branch.Condition))
        {
            CopyWithHead(branch, branch.Condition);
            return;
        }
        DeclareExpressionVariables(branch.Condition);
        var end = _context.NewLabel("endIf");
        if (branch.Else is not { } other)
        {
            LowerCondition(branch.Condition, when: false, end);
            FlattenEmbedded(branch.Statement);
            Mark(end);
            return;
        }
        var otherwise = _context.NewLabel("else");
        LowerCondition(branch.Condition, when: false, otherwise);
        FlattenEmbedded(branch.Statement);
        Jump(end);
        Mark(otherwise);
        FlattenEmbedded(other.Statement);
        Mark(end);
    }

    /// <summary>Jumps to <paramref name="target"/> if the condition comes out as <paramref name="when"/>, else goes on.</summary>
    private void LowerCondition(ExpressionSyntax condition, bool when, Label target)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax inner when Holds(inner):
                LowerCondition(inner.Expression, when, target);
                break;
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not when Holds(not) && IsBool(not.Operand):
                LowerCondition(not.Operand, !when, target);
                break;
            case BinaryExpressionSyntax both when IsJumpy(both):
                LowerShortCircuit(both, when, target);
                break;
            default:
                JumpIf(AsBool(condition), when, target, condition);
                break;
        }
    }

    // What is no bool has an operator true; its operator ! may mean something else.
    private Text AsBool(ExpressionSyntax condition) =>
        IsBool(condition) ? Lower(condition) : new Text("((").Append(Lower(condition)).Append(") ? true : false)");

    // a && b fails at once if a fails; a || b succeeds at once if a succeeds.
    private void LowerShortCircuit(BinaryExpressionSyntax both, bool when, Label target)
    {
        var decides = both.IsKind(SyntaxKind.LogicalOrExpression);
        if (when == decides)
        {
            LowerCondition(both.Left, when, target);
            LowerCondition(both.Right, when, target);
            return;
        }
        var known = _context.NewLabel(decides ? "true" : "false");
        LowerCondition(both.Left, decides, known);
        LowerCondition(both.Right, when, target);
        Mark(known);
    }

    // Conditions that read best as jumps: an await stands behind && or ||.
    private bool IsJumpy(ExpressionSyntax condition) =>
        condition switch
        {
            ParenthesizedExpressionSyntax inner => IsJumpy(inner.Expression),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => IsJumpy(not.Operand),
            BinaryExpressionSyntax both => IsShortCircuit(both) && (Holds(both.Right) || IsJumpy(both.Left)),
            _ => false,
        };

    // Its sides may be of types that convert to bool; an operator & of the user's gives the user's type.
    private bool IsShortCircuit(BinaryExpressionSyntax both) =>
        both.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression && IsBool(both);

    private bool IsBool(ExpressionSyntax expression) => Model.GetTypeInfo(expression).Type?.SpecialType == SpecialType.System_Boolean;
}
