using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>
/// The head of a method or local function that holds nothing the compiler could refuse but missing types and equal names: most are such.
/// </summary>
internal static class PlainHead
{
    public static bool Is(MethodDeclarationSyntax method, IMethodSymbol symbol) =>
        method.Parent is not ExtensionBlockDeclarationSyntax
        && (symbol.IsStatic || !symbol.ContainingType.IsStatic)
        && HasNoAttributeButTheMark(method.AttributeLists)
        && method.ConstraintClauses.Count == 0
        && Is(method.TypeParameterList, method.ParameterList, symbol);

    public static bool Is(LocalFunctionStatementSyntax function, IMethodSymbol symbol) =>
        HasNoAttributeButTheMark(function.AttributeLists)
        && function.ConstraintClauses.Count == 0
        && Is(function.TypeParameterList, function.ParameterList, symbol);

    private static bool Is(TypeParameterListSyntax? types, ParameterListSyntax parameters, IMethodSymbol symbol) =>
        (types is null || types.Parameters.All(static type => type is { AttributeLists.Count: 0, VarianceKeyword.RawKind: 0 }))
        && parameters.Parameters.All(IsPlain)
        && !IsDoubtful(symbol.ReturnType)
        && !symbol.Parameters.Any(static parameter => IsDoubtful(parameter.Type));

    private static bool HasNoAttributeButTheMark(SyntaxList<AttributeListSyntax> lists) => lists is [] or [{ Attributes.Count: 1 }];

    private static bool IsPlain(ParameterSyntax parameter) =>
        parameter is { AttributeLists.Count: 0, Default: null, Type: { } type }
        && parameter.Modifiers.All(static word => word.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword or SyntaxKind.InKeyword)
        && !type.DescendantNodes()
            .Any(static part => part is ArrayRankSpecifierSyntax { Sizes: [not OmittedArraySizeExpressionSyntax, ..] });

    // What may not stand wherever a type may, and what has to meet constraints.
    private static bool IsDoubtful(ITypeSymbol type) =>
        TypeTree.Any(
            type,
            static part =>
                part is { IsStatic: true } or { IsRefLikeType: true } or { TypeKind: TypeKind.Error }
                || part is IPointerTypeSymbol or IFunctionPointerTypeSymbol
                || part is INamedTypeSymbol named && (HasNamedElements(named) || HasConstraints(named))
        );

    private static bool HasNamedElements(INamedTypeSymbol type) =>
        type.IsTupleType && type.TupleElements.Any(static element => element.IsExplicitlyNamedTupleElement);

    // int? has met its own.
    private static bool HasConstraints(INamedTypeSymbol type) =>
        type.Arity > 0
        && type.TypeParameters.Any(IsConstrained)
        && !(
            type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            && type.TypeArguments[0] is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
        );

    private static bool IsConstrained(ITypeParameterSymbol type) =>
        type.HasReferenceTypeConstraint
        || type.HasValueTypeConstraint
        || type.HasUnmanagedTypeConstraint
        || type.HasConstructorConstraint
        || type.ConstraintTypes.Length > 0;
}
