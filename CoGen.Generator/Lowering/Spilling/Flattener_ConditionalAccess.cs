using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary><c>?.</c> and <c>?[]</c> with an await behind the question mark: a jump around what is not to be evaluated.</summary>
internal sealed partial class Flattener
{
    private readonly Dictionary<ExpressionSyntax, Text> _bound = [];

    // a?.M(await b)  →  value = a; result = default; if (value is null) goto end; result = value.M(…); end: result
    private Text LowerConditionalAccess(ConditionalAccessExpressionSyntax access)
    {
        if (Model.GetTypeInfo(access.Expression).Type is not { } receiverType || Binding(access.WhenNotNull) is not { } binding)
        {
            _context.Refuse("an await stands behind ?.", access);
            return new Text();
        }
        var isVoid = IsUnused(access) || Model.GetTypeInfo(access).Type is null or { SpecialType: SpecialType.System_Void };
        var end = _context.NewLabel("end");
        var place = MayBeStructVariable(access.Expression, receiverType) ? SpillPlace(access.Expression, [access.WhenNotNull]) : null;
        var receiver = place is null
            ? LocalOrTemp(access.Expression, receiverType, [access.WhenNotNull])
            : ValueOf(place, receiverType, access.Expression);
        var result = isVoid ? null : NewResult(access);
        if (result is not null)
            Emit(Set(result, new Text("default!")));
        JumpIf(new Text().Append(receiver).Append(" is null"), when: true, end, access.Expression);
        var isNullable = receiverType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        var found = place is null
            ? new Text().Append(receiver).Append(isNullable ? ".GetValueOrDefault()" : "")
            : new Text($"(typeof({_context.TypeText(receiverType)}).IsValueType ? ref ")
                .Append(place)
                .Append(" : ref ")
                .Append(receiver)
                .Append(")");
        _bound[binding] = found;
        if (!Holds(binding))
            _context.Replacements[binding] = new Text().Append(found).Append(Render(binding));
        var value = Lower(access.WhenNotNull);
        if (result is not null)
            Emit(Set(result, value), access);
        else if (!value.IsEmpty)
            Emit(value.Append(";"), access);
        Mark(end);
        return result is null ? new Text() : new Text().Read(result);
    }

    // What a type parameter stands for may be a struct, whose variable is then what is called, or a class, whose object was found before.
    private bool MayBeStructVariable(ExpressionSyntax receiver, ITypeSymbol type) =>
        type is ITypeParameterSymbol { IsReferenceType: false }
        && Operands.IsVariable(receiver, Model)
        && Model.GetSymbolInfo(receiver).Symbol is not IFieldSymbol { IsReadOnly: true };

    private Text ValueOf(Text place, ITypeSymbol type, ExpressionSyntax at)
    {
        var temp = _context.NewTemp("value", type, at);
        Emit(Assign(temp, new Text().Append(place)), at);
        return new Text().Read(temp);
    }

    // a?[await i]  →  value[…], whose index is computed when its turn comes
    private Text LowerElementBinding(ElementBindingExpressionSyntax binding)
    {
        LowerOperands(Operands.Of(binding, Model)!);
        return new Text().Append(_bound[binding]).Append(Render(binding.ArgumentList));
    }

    // What stands directly behind the question mark.
    private static ExpressionSyntax? Binding(ExpressionSyntax expression) =>
        expression switch
        {
            MemberBindingExpressionSyntax or ElementBindingExpressionSyntax => expression,
            MemberAccessExpressionSyntax access => Binding(access.Expression),
            ElementAccessExpressionSyntax access => Binding(access.Expression),
            InvocationExpressionSyntax call => Binding(call.Expression),
            ConditionalAccessExpressionSyntax access => Binding(access.Expression),
            PostfixUnaryExpressionSyntax unary => Binding(unary.Operand),
            AssignmentExpressionSyntax assignment => Binding(assignment.Left),
            _ => null,
        };

    /// <summary>Whether nobody asks for the expression's value.</summary>
    private bool IsUnused(ExpressionSyntax expression) =>
        expression.Parent switch
        {
            ExpressionStatementSyntax => true,
            ArrowExpressionClauseSyntax => _context.IsVoid && _context.Body == expression,
            ForStatementSyntax loop => loop.Condition != expression,
            ConditionalAccessExpressionSyntax access => access.WhenNotNull == expression && IsUnused(access),
            _ => false,
        };
}
