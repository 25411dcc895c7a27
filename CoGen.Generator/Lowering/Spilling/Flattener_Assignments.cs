using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>Assignments: the target is found first, a compound one also read first, then the value is awaited.</summary>
internal sealed partial class Flattener
{
    private Text LowerAssignment(AssignmentExpressionSyntax assignment)
    {
        if (!Holds(assignment.Right))
        {
            // The await stands in the target alone, and is over before the value is computed.
            _context.Replacements[assignment.Left] = LowerTarget(assignment.Left);
            return Render(assignment);
        }
        if (assignment.IsKind(SyntaxKind.SimpleAssignmentExpression))
        {
            _context.Replacements[assignment.Right] = LowerValue(assignment);
            return Render(assignment);
        }
        return assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression) ? LowerCoalesceAssignment(assignment) : LowerCompound(assignment);
    }

    private Text LowerTarget(ExpressionSyntax target) =>
        target is TupleExpressionSyntax or ElementBindingExpressionSyntax ? SpillPlace(target, [])
        : target is ElementAccessExpressionSyntax access && CountsFromLength(access) ? LowerCounted(access)
        : target is CheckedExpressionSyntax inner ? LowerChecked(inner)
        : LowerInPlace(target);

    private Text LowerValue(AssignmentExpressionSyntax assignment)
    {
        // A plain name is no operand of its own: it is only written.
        if (assignment.Left is not (IdentifierNameSyntax or DeclarationExpressionSyntax))
            _context.Replacements[assignment.Left] = SpillPlace(assignment.Left, [assignment.Right]);
        if (assignment.Left is MemberAccessExpressionSyntax || IsCountedElement(assignment.Left))
            ProbeTarget(assignment.Left);
        return Lower(assignment.Right);
    }

    // t += await e  →  value1 = t; …; t = value1 + …, or (T)(value1 + …)
    private Text LowerCompound(AssignmentExpressionSyntax assignment)
    {
        var symbol = Model.GetSymbolInfo(assignment.Left).Symbol;
        var isInstanceOperator =
            Model.GetSymbolInfo(assignment).Symbol is IMethodSymbol { IsStatic: false, MethodKind: MethodKind.UserDefinedOperator };
        var target = SpillPlace(assignment.Left, [assignment.Right]);
        if (symbol is IEventSymbol || isInstanceOperator || IsUntouched(assignment, symbol) || MayBeDynamicEvent(assignment))
        {
            var value = Lower(assignment.Right);
            _context.Replacements[assignment.Left] = target;
            _context.Replacements[assignment.Right] = value;
            return Render(assignment);
        }
        if (Model.GetTypeInfo(assignment.Left).Type is not { } type)
        {
            _context.Refuse("this compound assignment", assignment);
            return new Text();
        }
        var old = _context.NewTemp("value", type, assignment.Left);
        Emit(Assign(old, target), assignment.Left);
        var operation = assignment.OperatorToken.Text.TrimEnd('=');
        var right = Lower(assignment.Right);
        var computed = new Text().Read(old).Append($" {operation} ").Append(Primary(assignment.Right, right));
        var givesType = Model.GetSymbolInfo(assignment).Symbol is IMethodSymbol { ReturnType: var given } && Same(given, type);
        return new Text()
            .Append(target)
            .Append(" = ")
            .Append(givesType ? computed : new Text($"({_context.TypeText(type)})").Append(Parenthesized(computed)));
    }

    // Of an event there is no old value; whether it is one is known only at run time, when the handler is there.
    private bool MayBeDynamicEvent(AssignmentExpressionSyntax assignment) =>
        assignment.Left is MemberAccessExpressionSyntax { Expression: var receiver }
        && assignment.Kind() is SyntaxKind.AddAssignmentExpression or SyntaxKind.SubtractAssignmentExpression
        && Model.GetTypeInfo(receiver).Type is IDynamicTypeSymbol
        && Model.GetTypeInfo(assignment.Right).Type is null or IDynamicTypeSymbol or { TypeKind: TypeKind.Delegate };

    private bool IsUntouched(AssignmentExpressionSyntax assignment, ISymbol? symbol) =>
        symbol is ILocalSymbol or IParameterSymbol
        && _context.Locals.TryGetValue(symbol, out var local)
        && local.Scope is null
        && !Writes.AnyOf(symbol, [assignment.Right], Model);

    // t ??= await e  →  value1 = t; if (value1 is not null) goto end; value1 = …; t = value1; end: value1
    private Text LowerCoalesceAssignment(AssignmentExpressionSyntax assignment)
    {
        var type = Model.GetTypeInfo(assignment.Left).Type;
        var resultType = Model.GetTypeInfo(assignment).Type;
        if (type is null || resultType is null)
        {
            _context.Refuse("this ??= assignment", assignment);
            return new Text();
        }
        var target = SpillPlace(assignment.Left, [assignment.Right]);
        var end = _context.NewLabel("end");
        var isStatement = IsUnused(assignment);
        if (isStatement)
        {
            JumpIf(new Text().Append(target).Append(" is not null"), when: true, end, assignment.Left);
            Emit(new Text().Append(target).Append(" = ").Append(Lower(assignment.Right)).Append(";"), assignment);
            Mark(end);
            return new Text();
        }
        var old = _context.NewTemp("value", type, assignment.Left);
        var result = _context.NewTemp("result", resultType, assignment);
        var assign = _context.NewLabel("assign");
        Emit(Assign(old, target), assignment.Left);
        JumpIf(new Text().Read(old).Append(" is null"), when: true, assign, assignment.Left);
        Emit(Set(result, new Text($"({_context.TypeText(resultType)})").Read(old)));
        Jump(end);
        Mark(assign);
        Emit(Set(result, Lower(assignment.Right)));
        Emit(new Text().Append(target).Append(" = ").Read(result).Append(";"), assignment);
        Mark(end);
        return new Text().Read(result);
    }
}
