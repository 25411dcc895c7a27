using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>
/// <c>c ? ref a : ref b</c>: no reference can be kept, so the condition is, and what leads to the variable of the branch it has chosen.
/// </summary>
internal sealed partial class Flattener
{
    private static bool IsRefChoice(ExpressionSyntax expression) =>
        expression is ConditionalExpressionSyntax { WhenTrue: RefExpressionSyntax, WhenFalse: RefExpressionSyntax };

    // c ? ref a[await i] : ref b  →  if (!c) goto end; value1 = a; …; value2 = …; end: c ? ref value1[value2] : ref b
    private Text SpillRefChoice(ConditionalExpressionSyntax choice, IReadOnlyList<SyntaxNode> later)
    {
        var whenTrue = ((RefExpressionSyntax)choice.WhenTrue).Expression;
        var whenFalse = ((RefExpressionSyntax)choice.WhenFalse).Expression;
        StartAsNothing(choice.Condition);
        var boolean = Model.Compilation.GetSpecialType(SpecialType.System_Boolean);
        var condition = LocalOrTemp(choice.Condition, boolean, [whenTrue, whenFalse, .. later]);
        _context.Replacements[choice.Condition] = condition;

        var isKept = _context.Awaits.HoldsAny(later);
        var takesTrue = isKept || Holds(whenTrue);
        var takesFalse = isKept || Holds(whenFalse);
        var end = _context.NewLabel("end");
        var otherwise = takesTrue && takesFalse ? _context.NewLabel("else") : end;
        JumpIf(new Text().Append(condition), when: !takesTrue, otherwise, choice.Condition);
        var jump = (JumpNode)_nodes[_nodes.Count - 1];
        var known = _context.AllLocals.Count;
        if (takesTrue)
            SpillBranch(whenTrue, later);
        if (otherwise != end)
        {
            Jump(end);
            Mark(otherwise);
        }
        if (takesFalse)
            SpillBranch(whenFalse, later);
        Mark(end);
        // What only one branch sets, only that one reads: before the choice it holds nothing.
        foreach (var temp in _context.AllLocals.Skip(known))
            jump.Condition!.Use(temp, UseKind.Write);
        return Render(choice);
    }

    private void SpillBranch(ExpressionSyntax branch, IReadOnlyList<SyntaxNode> later)
    {
        _context.Replacements[branch] = SpillPlace(branch, later);
        if (_context.Awaits.HoldsAny(later))
            ProbeOwner(branch);
    }
}
