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
            ThisExpressionSyntax => IsWritableThis(receiver, target, model),
            ElementAccessExpressionSyntax { Expression: var array } => model.GetTypeInfo(array).Type is IArrayTypeSymbol,
            SimpleNameSyntax => IsVariable(model.GetSymbolInfo(receiver).Symbol),
            _ => false,
        };

    /// <summary>A readonly method sees a readonly <c>this</c>, of which another method gets a copy.</summary>
    public static bool IsWritableThis(SyntaxNode place, IMethodSymbol target, SemanticModel model)
    {
        for (var symbol = model.GetEnclosingSymbol(place.SpanStart); symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is IMethodSymbol { MethodKind: not (MethodKind.LambdaMethod or MethodKind.LocalFunction) } method)
                return method.IsReadOnly == target.IsReadOnly;
        }
        return false;
    }

    private static bool IsVariable(ISymbol? symbol) =>
        symbol switch
        {
            ILocalSymbol { IsUsing: false, IsForEach: false, RefKind: RefKind.None, IsConst: false } => true,
            IParameterSymbol { RefKind: RefKind.None or RefKind.Ref or RefKind.Out } => true,
            _ => false,
        };
}
