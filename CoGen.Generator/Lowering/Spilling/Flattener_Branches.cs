using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>Expressions that evaluate only some of their parts, with an await in one of those: branches around a result.</summary>
internal sealed partial class Flattener
{
    private Local? NewResult(ExpressionSyntax expression)
    {
        var info = Model.GetTypeInfo(expression);
        if ((info.Type ?? info.ConvertedType) is { SpecialType: not SpecialType.System_Void } type)
            return _context.NewTemp("result", type, expression);
        _context.Refuse("an await stands in a branch of an expression without a value", expression);
        return null;
    }

    // c ? a : b  →  if (!(c)) goto else; result = a; goto end; else: result = b; end: result
    private Text LowerConditional(ConditionalExpressionSyntax choice)
    {
        if (choice.WhenTrue is RefExpressionSyntax)
            _context.Refuse("a ref conditional holds an await", choice);
        if (NewResult(choice) is not { } result)
            return new Text();
        var otherwise = _context.NewLabel("else");
        var end = _context.NewLabel("end");
        LowerCondition(choice.Condition, when: false, otherwise);
        SetBranch(result, choice.WhenTrue);
        Jump(end);
        Mark(otherwise);
        SetBranch(result, choice.WhenFalse);
        Mark(end);
        return new Text().Read(result);
    }

    private void SetBranch(Local result, ExpressionSyntax value)
    {
        if (value is ThrowExpressionSyntax thrown)
            Emit(new Text("throw ").Append(Lower(thrown.Expression)).Append(";"), value, ends: true);
        else
            Emit(Set(result, Lower(value)), value);
    }

    // a ?? b  →  value = a; if (value is null) goto right; result = (T)value; goto end; right: result = b; end: result
    private Text LowerCoalesce(BinaryExpressionSyntax coalesce)
    {
        if (Model.GetTypeInfo(coalesce.Left).Type is not { } leftType || NewResult(coalesce) is not { } result)
        {
            _context.Refuse("an await stands to the right of ??", coalesce);
            return new Text();
        }
        var right = _context.NewLabel("right");
        var end = _context.NewLabel("end");
        var left = _context.NewTemp("value", leftType, coalesce.Left);
        Emit(Assign(left, Lower(coalesce.Left)), coalesce.Left);
        JumpIf(new Text().Read(left).Append(" is null"), when: true, right, coalesce.Left);
        var cast = SymbolEqualityComparer.Default.Equals(leftType, result.Type) ? "" : $"({result.TypeText})";
        Emit(Set(result, new Text(cast).Read(left)));
        Jump(end);
        Mark(right);
        SetBranch(result, coalesce.Right);
        Mark(end);
        return new Text().Read(result);
    }

    // a && b  →  result = false; if (!(a)) goto end; if (!(b)) goto end; result = true; end: result
    private Text LowerLogical(BinaryExpressionSyntax both)
    {
        if (!IsShortCircuit(both))
        {
            _context.Refuse("an await stands in a user-defined && or ||", both);
            return new Text();
        }
        var result = _context.NewTemp("result", Model.GetTypeInfo(both).Type!, both);
        var end = _context.NewLabel("end");
        var isOr = both.IsKind(SyntaxKind.LogicalOrExpression);
        Emit(Set(result, new Text(isOr ? "true" : "false")));
        LowerCondition(both, when: isOr, end);
        Emit(Set(result, new Text(isOr ? "false" : "true")));
        Mark(end);
        return new Text().Read(result);
    }

    // a?.M(await b)  →  value = a; result = default; if (value is null) goto end; result = value.M(…); end: result
    private Text LowerConditionalAccess(ConditionalAccessExpressionSyntax access)
    {
        if (Model.GetTypeInfo(access.Expression).Type is not { } receiverType || Binding(access.WhenNotNull) is not { } binding)
        {
            _context.Refuse("an await stands behind ?.", access);
            return new Text();
        }
        var isVoid = Model.GetTypeInfo(access).Type is null or { SpecialType: SpecialType.System_Void };
        var end = _context.NewLabel("end");
        var receiver = _context.NewTemp("value", receiverType, access.Expression);
        Emit(Assign(receiver, Lower(access.Expression)), access.Expression);
        var result = isVoid ? null : NewResult(access);
        if (result is not null)
            Emit(Set(result, new Text("default!")));
        JumpIf(new Text().Read(receiver).Append(" is null"), when: true, end, access.Expression);
        var isNullable = receiverType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        _context.Replacements[binding] = new Text().Read(receiver).Append(isNullable ? ".GetValueOrDefault()" : "").Append(Render(binding));
        var value = Lower(access.WhenNotNull);
        if (result is not null)
            Emit(Set(result, value), access);
        else if (!value.IsEmpty)
            Emit(value.Append(";"), access);
        Mark(end);
        return result is null ? new Text() : new Text().Read(result);
    }

    // What stands directly behind the question mark; an index with an await in it is not taken apart.
    private ExpressionSyntax? Binding(ExpressionSyntax expression) =>
        expression switch
        {
            MemberBindingExpressionSyntax => expression,
            ElementBindingExpressionSyntax => Holds(expression) ? null : expression,
            MemberAccessExpressionSyntax access => Binding(access.Expression),
            ElementAccessExpressionSyntax access => Binding(access.Expression),
            InvocationExpressionSyntax call => Binding(call.Expression),
            ConditionalAccessExpressionSyntax access => Binding(access.Expression),
            PostfixUnaryExpressionSyntax unary => Binding(unary.Operand),
            _ => null,
        };

    // v switch { p when g => a, … }  →  switch (v) { case p when g: goto arm1; … } throw …; arm1: result = a; goto end; … end: result
    private Text LowerSwitch(SwitchExpressionSyntax choice)
    {
        if (NewResult(choice) is not { } result || Model.GetTypeInfo(choice.GoverningExpression).Type is not { } type)
        {
            _context.Refuse("this switch expression holds an await", choice);
            return new Text();
        }
        var end = _context.NewLabel("endSwitch");
        var value = _context.NewTemp("value", type, choice.GoverningExpression);
        Emit(Assign(value, Lower(choice.GoverningExpression)), choice.GoverningExpression);
        var dispatch = new DispatchNode(new Text().Read(value));
        var arms = new List<(Label Label, SwitchExpressionArmSyntax Arm, ScopeClass? Scope)>();
        var outer = _scope;
        foreach (var arm in choice.Arms)
        {
            EnterScope(arm);
            var label = _context.NewLabel("case");
            arms.Add((label, arm, _scope));
            AddArm(dispatch, ArmCase(arm), label);
            _scope = outer;
        }
        Emit(dispatch);
        Emit(new Text("throw new global::System.Runtime.CompilerServices.SwitchExpressionException(").Read(value).Append(");"), ends: true);
        foreach (var (label, arm, scope) in arms)
        {
            _scope = scope;
            Mark(label);
            SetBranch(result, arm.Expression);
            Jump(end);
        }
        _scope = outer;
        Mark(end);
        return new Text().Read(result);
    }

    private Text ArmCase(SwitchExpressionArmSyntax arm) =>
        arm switch
        {
            { Pattern: DiscardPatternSyntax, WhenClause: null } => new Text("default:"),
            { Pattern: DiscardPatternSyntax, WhenClause.Condition: var guard } when !Holds(guard) => new Text("case var _ when ")
                .Append(Render(guard))
                .Append(":"),
            _ => Case(arm.Pattern, arm.WhenClause?.Condition).Append(":"),
        };
}
