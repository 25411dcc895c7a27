using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>A <c>switch</c> whose guards await: its labels or arms are tried one after the other.</summary>
internal sealed partial class Flattener
{
    // case p when await g: a  →  if (!(value is p)) goto next; if (…) goto case1; next:
    private void FlattenGuarded(SwitchStatementSyntax choice, JumpTarget target, Label end)
    {
        // What is of no type that a switch knows is converted first.
        var info = Model.GetTypeInfo(choice.Expression);
        if ((Model.GetConversion(choice.Expression).IsUserDefined ? info.ConvertedType : info.Type) is not { } type)
        {
            _context.Refuse("a switch on a value without a type", choice.Expression);
            return;
        }
        var patterns = choice.Sections.SelectMany(static section => section.Labels).OfType<CasePatternSwitchLabelSyntax>();
        var value = Matching(
            LocalOrTemp(choice.Expression, type, [.. choice.Sections]),
            type,
            patterns.Select(static label => label.Pattern)
        );
        var bodies = choice.Sections.Select(section => (Label: _context.NewLabel("case"), Section: section)).ToList();
        var otherwise = end;
        foreach (var (start, section) in bodies)
        {
            foreach (var label in section.Labels)
            {
                NoteCase(target, label, start);
                if (label is DefaultSwitchLabelSyntax)
                    otherwise = start;
                else
                    TryLabel(value, label, start);
            }
        }
        Jump(otherwise);
        FlattenBodies(bodies, target, end);
    }

    private void TryLabel(Matched value, SwitchLabelSyntax label, Label start)
    {
        if (label is CaseSwitchLabelSyntax { Value: var constant })
        {
            JumpIf(new Text().Append(value.Value).Append(" is ").Append(Render(constant)), when: true, start, constant);
            return;
        }
        var written = (CasePatternSwitchLabelSyntax)label;
        TryCase(value, written.Pattern, written.WhenClause?.Condition, start);
    }

    private void TryCase(Matched value, PatternSyntax pattern, ExpressionSyntax? guard, Label start)
    {
        if (guard is null && pattern is DiscardPatternSyntax)
        {
            Jump(start);
            return;
        }
        DeclareExpressionVariables(pattern);
        var next = _context.NewLabel("next");
        SkipSettled(pattern, value, next);
        if (guard is null && !value.Shares(pattern))
        {
            Test(value, Render(pattern), [pattern], when: true, start, pattern);
            Mark(next);
            return;
        }
        Match(pattern, value, next);
        DeclareExpressionVariables(guard);
        if (guard is null)
            Jump(start);
        else
            LowerCondition(guard, when: true, start);
        Mark(next);
    }
}
