using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary><c>while</c>, <c>do</c> and <c>for</c>.</summary>
internal sealed partial class Flattener
{
    // while (c) a  →  while: if (!(c)) goto endWhile; a; goto while; endWhile:
    private void FlattenWhile(WhileStatementSyntax loop)
    {
        var start = _context.NewLabel("while");
        var end = _context.NewLabel("endWhile");
        PushLoop(end, start);
        Mark(start);
        InScope(
            loop,
            () =>
            {
                DeclareExpressionVariables(loop.Condition);
                Guard(loop.Condition, end);
                FlattenEmbedded(loop.Statement);
            }
        );
        // An endless loop has no condition to stop at.
        Jump(start, Anchor(loop));
        PopTarget();
        Mark(end);
    }

    // do a while (c);  →  do: a; continue: if (c) goto do; endDo:
    private void FlattenDo(DoStatementSyntax loop)
    {
        var start = _context.NewLabel("do");
        var next = _context.NewLabel("continue");
        var end = _context.NewLabel("endDo");
        PushLoop(end, next);
        Mark(start);
        FlattenEmbedded(loop.Statement);
        Mark(next);
        InScope(
            loop.Condition,
            () =>
            {
                DeclareExpressionVariables(loop.Condition);
                LowerCondition(loop.Condition, when: true, start);
            }
        );
        PopTarget();
        Mark(end);
    }

    // for (i; c; n) a  →  i; for: if (!(c)) goto endFor; a; continue: n; goto for; endFor:
    private void FlattenFor(ForStatementSyntax loop)
    {
        var start = _context.NewLabel("for");
        var next = _context.NewLabel("continue");
        var end = _context.NewLabel("endFor");
        InScope(
            loop,
            () =>
            {
                if (loop.Declaration is not null)
                    FlattenDeclaration(loop.Declaration, loop.Declaration);
                FlattenAll(loop.Initializers);
                PushLoop(end, next);
                Mark(start);
                if (loop.Condition is { } condition)
                    InScope(condition, () => FlattenRound(loop, end, next));
                else
                    FlattenRound(loop, end, next);
                Jump(start);
            }
        );
        Mark(end);
    }

    // The condition's variables are in scope in all of it.
    private void FlattenRound(ForStatementSyntax loop, Label end, Label next)
    {
        if (loop.Condition is { } condition)
        {
            DeclareExpressionVariables(condition);
            Guard(condition, end);
        }
        FlattenEmbedded(loop.Statement);
        Mark(next);
        PopTarget();
        FlattenAll(loop.Incrementors);
    }

    private void FlattenAll(SeparatedSyntaxList<ExpressionSyntax> expressions)
    {
        foreach (var expression in expressions)
        {
            DeclareExpressionVariables(expression);
            FlattenExpression(expression);
        }
    }

    private void Guard(ExpressionSyntax condition, Label end)
    {
        if (Model.GetConstantValue(condition).Value is not true)
            LowerCondition(condition, when: false, end);
    }
}
