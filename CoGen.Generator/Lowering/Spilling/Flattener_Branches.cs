using CoGen.Generator.Lowering.Code;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>Expressions that evaluate only some of their parts, with an await in one of those: branches around a result.</summary>
internal sealed partial class Flattener
{
    // The declared local that takes the value of its initializer bit by bit, in place of a temporary.
    private readonly Dictionary<ExpressionSyntax, Local> _declared = [];

    private Local? NewResult(ExpressionSyntax expression)
    {
        var info = Model.GetTypeInfo(expression);
        if (NullableTypes.Underlying(info.Type)?.SpecialType == SpecialType.System_Boolean)
            StartAsNothing(expression);
        if (_declared.TryGetValue(expression, out var declared))
            return declared;
        if (ChoiceType(expression, info) is { SpecialType: not SpecialType.System_Void } type)
            return _context.NewTemp("result", type, expression);
        _context.Refuse("an await stands in a branch of an expression without a value", expression);
        return null;
    }

    // byte b = v switch { 1 => 5, _ => await e }: where its own type does not convert, each branch is converted by itself.
    private ITypeSymbol? ChoiceType(ExpressionSyntax expression, TypeInfo info) =>
        Model.GetConversion(expression).IsSwitchExpression ? info.ConvertedType : info.Type ?? info.ConvertedType;

    // (a ? await b is T t : false) ? t : d: that t is assigned where the result is true, C# sees no more.
    private void StartAsNothing(ExpressionSyntax condition)
    {
        if (Model.AnalyzeDataFlow(condition) is not { Succeeded: true } flow)
            return;
        foreach (var assigned in flow.WrittenInside.Intersect(flow.ReadOutside, SymbolEqualityComparer.Default))
        {
            if (assigned is not null && _context.Locals.TryGetValue(assigned, out var local))
                local.MustNotBeInline = true;
        }
    }

    // c ? a : b  →  if (!(c)) goto else; result = a; goto end; else: result = b; end: result
    private Text LowerConditional(ConditionalExpressionSyntax choice)
    {
        if (NewResult(choice) is not { } result)
            return new Text();
        var end = _context.NewLabel("end");
        FlattenConditional(choice, value => SetBranch(result, value), () => Jump(end));
        Mark(end);
        return new Text().Read(result);
    }

    // A choice by a condition that reads best as jumps needs no result of that first.
    private bool TakesBranches(ConditionalExpressionSyntax choice) =>
        !IsRefChoice(choice) && (Holds(choice.WhenTrue) || Holds(choice.WhenFalse) || IsJumpy(choice.Condition) && CanBeResult(choice));

    private bool CanBeResult(ExpressionSyntax choice) =>
        Model.GetTypeInfo(choice).Type is { IsRefLikeType: false } type && TypeNames.CanName(type);

    private void FlattenConditional(ConditionalExpressionSyntax choice, Action<ExpressionSyntax> branch, Action leave)
    {
        var otherwise = _context.NewLabel("else");
        LowerCondition(choice.Condition, when: false, otherwise);
        branch(choice.WhenTrue);
        leave();
        Mark(otherwise);
        branch(choice.WhenFalse);
    }

    /// <summary>return c ? a : b;  →  if (!(c)) goto else; return a; else: return b;</summary>
    /// <returns>Whether the value is such a choice.</returns>
    private bool ReturnsByBranches(ExpressionSyntax value)
    {
        if (!Holds(value) || !SymbolEqualityComparer.Default.Equals(Model.GetTypeInfo(value).Type, _context.ResultType))
            return false;
        switch (value)
        {
            case ConditionalExpressionSyntax choice when TakesBranches(choice):
                FlattenConditional(choice, ReturnBranch, static () => { });
                return true;
            case SwitchExpressionSyntax choice when _context.Awaits.HoldsAny(choice.Arms):
                FlattenArms(choice, ReturnBranch, static () => { });
                return true;
            default:
                return false;
        }
    }

    private void ReturnBranch(ExpressionSyntax value)
    {
        if (value is ThrowExpressionSyntax thrown)
            EmitThrow(thrown.Expression, value);
        else if (!ReturnsByBranches(value))
            EmitReturn(Lower(value), value);
    }

    /// <summary>Whether the initializer's parts set the local themselves; nothing else can read it before they have.</summary>
    private bool SetsItself(ExpressionSyntax initializer, ILocalSymbol symbol, Local local)
    {
        var hasParts = initializer switch
        {
            ConditionalExpressionSyntax choice => TakesBranches(choice),
            SwitchExpressionSyntax choice => _context.Awaits.HoldsAny(choice.Arms),
            ConditionalAccessExpressionSyntax access => Holds(access.WhenNotNull),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => Holds(coalesce.Right)
                && Model.GetTypeInfo(coalesce.Left).Type is not null,
            BinaryExpressionSyntax both => IsJumpy(both),
            BaseObjectCreationExpressionSyntax creation => Holds(creation.Initializer),
            WithExpressionSyntax copy => Holds(copy.Initializer),
            _ => false,
        };
        return hasParts
            && local is { Scope: null, RefText: "", Type: { } type }
            && TypeNames.CanName(type)
            && SymbolEqualityComparer.Default.Equals(type, Model.GetTypeInfo(initializer).Type)
            // var a = new A { X = M(out a), Y = a.X }
            && !Writes.AnyOf(symbol, [initializer], Model);
    }

    private void SetBranch(Local result, ExpressionSyntax value)
    {
        if (value is ThrowExpressionSyntax thrown)
            EmitThrow(thrown.Expression, value);
        else
            Emit(Set(result, Lower(value)), value);
    }

    // a ?? b  →  if (a is null) goto right; result = (T)a; goto end; right: result = b; end: result
    private Text LowerCoalesce(BinaryExpressionSyntax coalesce)
    {
        // null ?? b is b.
        if (Model.GetTypeInfo(coalesce.Left).Type is not { } leftType)
            return Lower(coalesce.Right);
        if (NewResult(coalesce) is not { } result)
            return new Text();
        var right = _context.NewLabel("right");
        var end = _context.NewLabel("end");
        var left = LocalOrTemp(coalesce.Left, leftType, []);
        JumpIf(new Text().Append(left).Append(" is null"), when: true, right, coalesce.Left);
        var cast = SymbolEqualityComparer.Default.Equals(leftType, result.Type) ? "" : $"({result.TypeText})";
        Emit(Set(result, new Text(cast).Append(left)));
        Jump(end);
        Mark(right);
        SetBranch(result, coalesce.Right);
        Mark(end);
        return new Text().Read(result);
    }

    /// <summary>The value of an expression that is named more than once: a temporary, unless it is a local that stays as it is.</summary>
    private Text LocalOrTemp(ExpressionSyntax expression, ITypeSymbol type, IReadOnlyList<SyntaxNode> later)
    {
        if (expression is IdentifierNameSyntax && IsStable(expression, later))
            return Render(expression);
        var temp = _context.NewTemp("value", type, expression);
        Emit(Assign(temp, Lower(expression)), expression);
        return new Text().Read(temp);
    }

    // a && b  →  result = false; if (!(a)) goto end; if (!(b)) goto end; result = true; end: result
    private Text LowerLogical(BinaryExpressionSyntax both)
    {
        if (!IsShortCircuit(both))
            return LowerUserLogical(both);
        if (NewResult(both) is not { } result)
            return new Text();
        var end = _context.NewLabel("end");
        var isOr = both.IsKind(SyntaxKind.LogicalOrExpression);
        Emit(Set(result, new Text(isOr ? "true" : "false")));
        LowerCondition(both, when: isOr, end);
        Emit(Set(result, new Text(isOr ? "false" : "true")));
        Mark(end);
        return new Text().Read(result);
    }
}
