using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>
/// Switch expressions with an await in an arm: C#'s own switch decides, and only jumps; where a guard awaits, or a switch would test
/// something else than the value, the arms are tried one by one.
/// </summary>
internal sealed partial class Flattener
{
    // v switch { p when g => a, … }  →  switch (v) { case p when g: goto arm1; … } throw …; arm1: result = a; goto end; … end: result
    private Text LowerSwitch(SwitchExpressionSyntax choice)
    {
        if (NewResult(choice) is not { } result)
            return new Text();
        var end = _context.NewLabel("endSwitch");
        FlattenArms(choice, value => SetBranch(result, value), () => Jump(end));
        Mark(end);
        return new Text().Read(result);
    }

    private void FlattenArms(SwitchExpressionSyntax choice, Action<ExpressionSyntax> branch, Action leave)
    {
        if (Model.GetTypeInfo(choice.GoverningExpression).Type is not { } type)
        {
            _context.Refuse("this switch expression holds an await", choice);
            return;
        }
        var tries = SwitchConversions.MayConvert(type) || choice.Arms.Any(arm => Holds(arm.WhenClause));
        // Only the switch reads what cannot be an object.
        var value =
            tries || IsObject(type) ? LocalOrTemp(choice.GoverningExpression, type, [.. choice.Arms]) : Lower(choice.GoverningExpression);
        var matched = Matching(value, type, tries ? choice.Arms.Select(static arm => arm.Pattern) : []);
        var arms = new List<(Label Label, SwitchExpressionArmSyntax Arm, ScopeClass? Scope)>();
        var outer = _scope;
        var dispatch = tries ? null : new DispatchNode(new Text().Append(value)) { Checked = _checked, Span = Anchor(choice) };
        foreach (var arm in choice.Arms)
        {
            EnterScope(arm);
            var label = _context.NewLabel("case");
            arms.Add((label, arm, _scope));
            if (dispatch is null)
                TryCase(matched, arm.Pattern, arm.WhenClause?.Condition, label);
            else
                AddArm(dispatch, ArmCase(arm, type), label, Anchor(arm.WhenClause));
            _scope = outer;
        }
        if (dispatch is not null)
            Emit(dispatch);
        Emit(new CodeNode(ThrowUnmatched(value, type)) { Span = UnmatchedPlace(choice), Ends = true });
        foreach (var (label, arm, scope) in arms)
        {
            _scope = scope;
            Mark(label);
            DeclareExpressionVariables(arm.Expression);
            branch(arm.Expression);
            leave();
        }
        _scope = outer;
    }

    // As an object, for a text would be taken as the message, and an exception as the inner one. What cannot be one is not told of.
    private static Text ThrowUnmatched(Text value, ITypeSymbol type)
    {
        var thrown = new Text("throw new global::System.Runtime.CompilerServices.SwitchExpressionException(");
        if (IsObject(type))
            thrown.Append("(object)").Append(value);
        return thrown.Append(");");
    }

    private static bool IsObject(ITypeSymbol type) => !type.IsRefLikeType && type is not ITypeParameterSymbol { AllowsRefLikeType: true };

    // That of the whole, behind the guards, which have their own.
    private SourceSpan? UnmatchedPlace(SwitchExpressionSyntax choice) =>
        choice.Arms.Any(static arm => arm.WhenClause is not null)
        && choice.Arms.Last() is not { WhenClause: null, Pattern: DiscardPatternSyntax or VarPatternSyntax }
        && StopPlace.Around(choice) is { } place
            ? _context.Stops.Of(place)
            : null;

    // A discard alone is no case.
    private string Anything(ITypeSymbol type) =>
        !_context.HasVarType ? "var _"
        : type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } ? "{ }"
        : "{ } or null";

    private Text ArmCase(SwitchExpressionArmSyntax arm, ITypeSymbol type)
    {
        if (arm.Pattern is not DiscardPatternSyntax)
            return Case(arm.Pattern, arm.WhenClause?.Condition).Append(":");
        if (arm.WhenClause is not { Condition: var guard })
            return new Text("default:");
        DeclareExpressionVariables(guard);
        return new Text($"case {Anything(type)} when ").Append(Render(guard)).Append(":");
    }
}
