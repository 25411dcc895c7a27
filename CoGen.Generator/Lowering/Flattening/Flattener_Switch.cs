using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary><c>switch</c>: C#'s own switch decides, and only jumps; the sections stand behind it.</summary>
internal sealed partial class Flattener
{
    // switch (v) { case p when g: a; break; }  →  switch (v) { case p when g: goto case1; default: goto endSwitch1; } case1: a …
    private void FlattenSwitch(SwitchStatementSyntax choice)
    {
        if (!_context.Awaits.HoldsAny(choice.Sections))
        {
            CopyWithHead(choice, choice.Expression);
            return;
        }
        DeclareExpressionVariables(choice.Expression);
        InScope(choice, () => FlattenSections(choice));
    }

    private void FlattenSections(SwitchStatementSyntax choice)
    {
        var end = _context.NewLabel("endSwitch");
        var target = new JumpTarget(end, null, _finallies.Count) { IsSwitch = true };
        var statements = choice.Sections.SelectMany(static section => section.Statements).ToList();
        DeclareLabels(statements);
        DeclareFunctions(statements);
        if (choice.Sections.SelectMany(static section => section.Labels).Any(Holds))
        {
            FlattenGuarded(choice, target, end);
            return;
        }
        var dispatch = new DispatchNode(Lower(choice.Expression)) { Checked = _checked, Span = Anchor(choice.Expression) };
        var bodies = new List<(Label Label, SwitchSectionSyntax Section)>();
        foreach (var section in choice.Sections)
        {
            var start = _context.NewLabel("case");
            bodies.Add((start, section));
            foreach (var label in section.Labels)
            {
                NoteCase(target, label, start);
                AddArm(dispatch, label, start);
            }
        }
        if (!dispatch.HasDefault)
            AddArm(dispatch, new Text("default:"), end);
        Emit(dispatch);
        FlattenBodies(bodies, target, end);
    }

    private void FlattenBodies(List<(Label Label, SwitchSectionSyntax Section)> bodies, JumpTarget target, Label end)
    {
        _targets.Add(target);
        foreach (var (label, section) in bodies)
        {
            Mark(label);
            FlattenFrom(section.Statements, 0);
        }
        PopTarget();
        Mark(end);
    }

    private void NoteCase(JumpTarget target, SwitchLabelSyntax label, Label start)
    {
        if (Model.GetDeclaredSymbol(label) is { } symbol)
            target.Cases[symbol] = start;
    }

    private void AddArm(DispatchNode dispatch, SwitchLabelSyntax label, Label start)
    {
        switch (label)
        {
            case DefaultSwitchLabelSyntax:
                AddArm(dispatch, new Text("default:"), start);
                break;
            case CaseSwitchLabelSyntax { Value: var value }:
                AddArm(dispatch, new Text("case ").Append(Render(value)).Append(":"), start);
                break;
            case CasePatternSwitchLabelSyntax { Pattern: var pattern, WhenClause: var guard }:
                AddArm(dispatch, Case(pattern, guard?.Condition).Append(":"), start, Anchor(guard));
                break;
        }
    }

    private static void AddArm(DispatchNode dispatch, Text arm, Label target, SourceSpan? guard = null)
    {
        target.IsUsed = true;
        ForbidInline(arm);
        dispatch.Arms.Add((arm, target, guard));
    }

    // case string s when s.Length > 1  →  case string __s when __Set(out s, __s) && s.Length > 1
    private Text Case(PatternSyntax pattern, ExpressionSyntax? guard)
    {
        DeclareExpressionVariables(pattern);
        DeclareExpressionVariables(guard);
        var locals = LocalsOf(pattern);
        var text = new Text("case ").Append(Render(pattern));
        if (locals.Count > 0)
        {
            text.Append(" when ").Append(() => Rendering.Renderer.PatternSetters(locals).Substring(" && ".Length));
            if (guard is not null)
                text.Append(" && ").Append(Conjunct(guard, Render(guard)));
        }
        else if (guard is not null)
        {
            text.Append(" when ").Append(Render(guard));
        }
        return text;
    }

    private List<Local> LocalsOf(SyntaxNode pattern) =>
        pattern
            .DescendantNodesAndSelf()
            .OfType<SingleVariableDesignationSyntax>()
            .Select(designation => Model.GetDeclaredSymbol(designation))
            .Select(symbol => symbol is not null && _context.Locals.TryGetValue(symbol, out var local) ? local : null)
            .OfType<Local>()
            .ToList();
}
