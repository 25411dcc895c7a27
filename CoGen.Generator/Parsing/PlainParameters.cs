using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>Parameters in which nothing but their types could be refused.</summary>
internal static class PlainParameters
{
    public static bool Are(ParameterListSyntax list, IMethodSymbol method)
    {
        // __arglist is none.
        if (list.Parameters.Count != method.Parameters.Length)
            return false;
        var mayBeRequired = true;
        for (var i = 0; i < list.Parameters.Count; i++)
        {
            var (parameter, symbol) = (list.Parameters[i], method.Parameters[i]);
            if (parameter is not { AttributeLists.Count: 0, Type: { } type } || HasSize(type))
                return false;
            mayBeRequired &= parameter.Default is null;
            var isPlain = parameter.Modifiers switch
            {
                [] => parameter.Default is { } value ? IsLiteralOf(symbol.Type, value.Value) : mayBeRequired,
                [var word] when parameter.Default is null => word.Kind() switch
                {
                    SyntaxKind.RefKeyword or SyntaxKind.OutKeyword or SyntaxKind.InKeyword => mayBeRequired,
                    SyntaxKind.ParamsKeyword => i == list.Parameters.Count - 1 && symbol.Type is IArrayTypeSymbol { Rank: 1 },
                    SyntaxKind.ThisKeyword => i == 0 && TakesExtensions(method) && symbol.Type.TypeKind != TypeKind.Dynamic,
                    _ => false,
                },
                _ => false,
            };
            if (!isPlain)
                return false;
        }
        return true;
    }

    // int[4] x
    private static bool HasSize(TypeSyntax type) =>
        type.DescendantNodes().Any(static part => part is ArrayRankSpecifierSyntax { Sizes: [not OmittedArraySizeExpressionSyntax, ..] });

    private static bool TakesExtensions(IMethodSymbol method) =>
        method is { IsStatic: true, ContainingType: { IsStatic: true, Arity: 0, ContainingType: null } };

    // No conversion, which could fail.
    private static bool IsLiteralOf(ITypeSymbol type, ExpressionSyntax value) =>
        value switch
        {
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax number } =>
                type.SpecialType == SpecialType.System_Int32 && number.Token.Value is int,
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } => true,
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } => type.IsReferenceType
                || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
            LiteralExpressionSyntax literal => (literal.Token.Value, type.SpecialType) switch
            {
                (int, SpecialType.System_Int32) => true,
                (long, SpecialType.System_Int64) => true,
                (double, SpecialType.System_Double) => true,
                (bool, SpecialType.System_Boolean) => true,
                (char, SpecialType.System_Char) => true,
                (string, SpecialType.System_String) => true,
                _ => false,
            },
            _ => false,
        };
}
