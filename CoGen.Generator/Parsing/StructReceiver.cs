using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>Whether the receiver of a struct's method is a variable that the method may write to.</summary>
internal static class StructReceiver
{
    public static bool IsVariable(ExpressionSyntax receiver, IMethodSymbol target, SemanticModel model) =>
        receiver switch
        {
            ParenthesizedExpressionSyntax { Expression: var inner } => IsVariable(inner, target, model),
            ThisExpressionSyntax => IsThis(receiver, target.IsReadOnly, model),
            ElementAccessExpressionSyntax { Expression: var array } => model.GetTypeInfo(array).Type is IArrayTypeSymbol,
            SimpleNameSyntax => IsNamedVariable(receiver, model),
            MemberAccessExpressionSyntax access => model.GetSymbolInfo(access).Symbol is IFieldSymbol field
                && IsWritable(field)
                && (field.IsStatic || !field.ContainingType.IsValueType || IsVariable(access.Expression, target, model)),
            _ => false,
        };

    /// <summary>
    /// Whether the place sees <c>this</c> as a method of that kind does: a readonly method has a readonly <c>this</c>, of which another
    /// method gets a copy.
    /// </summary>
    public static bool IsThis(SyntaxNode place, bool isReadOnly, SemanticModel model)
    {
        for (var symbol = model.GetEnclosingSymbol(place.SpanStart); symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is IMethodSymbol { MethodKind: not (MethodKind.LambdaMethod or MethodKind.LocalFunction) } method)
                return method.IsReadOnly == isReadOnly;
        }
        return false;
    }

    private static bool IsNamedVariable(ExpressionSyntax name, SemanticModel model) =>
        model.GetSymbolInfo(name).Symbol switch
        {
            ILocalSymbol { IsUsing: false, IsForEach: false, IsFixed: false, IsConst: false, RefKind: RefKind.None } => true,
            IParameterSymbol { RefKind: RefKind.None or RefKind.Ref or RefKind.Out } parameter => !IsOfReadonlyPlace(
                parameter,
                name,
                model
            ),
            IFieldSymbol field => IsWritable(field)
                && (field.IsStatic || !field.ContainingType.IsValueType || IsThis(name, isReadOnly: false, model)),
            _ => false,
        };

    // A primary constructor's parameter is a field to the other members.
    private static bool IsOfReadonlyPlace(IParameterSymbol parameter, SyntaxNode place, SemanticModel model) =>
        parameter is { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsValueType: true } }
        && !IsThis(place, isReadOnly: false, model);

    private static bool IsWritable(IFieldSymbol field) => field is { IsReadOnly: false, IsConst: false };
}
