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
        && (method.ConstraintClauses.Count == 0 || !symbol.IsOverride && method.ExplicitInterfaceSpecifier is null)
        && PlainConstraints.Are(method.ConstraintClauses, symbol)
        && Is(method.TypeParameterList, method.ParameterList, symbol);

    public static bool Is(LocalFunctionStatementSyntax function, IMethodSymbol symbol) =>
        HasNoAttributeButTheMark(function.AttributeLists)
        && PlainConstraints.Are(function.ConstraintClauses, symbol)
        && Is(function.TypeParameterList, function.ParameterList, symbol);

    private static bool Is(TypeParameterListSyntax? types, ParameterListSyntax parameters, IMethodSymbol symbol) =>
        (types is null || types.Parameters.All(static type => type is { AttributeLists.Count: 0, VarianceKeyword.RawKind: 0 }))
        && PlainParameters.Are(parameters, symbol)
        && !IsDoubtful(symbol.ReturnType)
        && !symbol.Parameters.Any(static parameter => IsDoubtful(parameter.Type));

    private static bool HasNoAttributeButTheMark(SyntaxList<AttributeListSyntax> lists) => lists is [] or [{ Attributes.Count: 1 }];

    // What may not stand wherever a type may, and what has to meet constraints.
    public static bool IsDoubtful(ITypeSymbol type) =>
        TypeTree.Any(
            type,
            static part =>
                part is { IsStatic: true } or { IsRefLikeType: true } or { TypeKind: TypeKind.Error }
                || part is IPointerTypeSymbol or IFunctionPointerTypeSymbol
                || part is INamedTypeSymbol named && (HasDoubtfulElements(named) || HasConstraints(named))
        );

    private static bool HasDoubtfulElements(INamedTypeSymbol type)
    {
        if (!type.IsTupleType)
            return false;
        var names = type
            .TupleElements.Where(static element => element.IsExplicitlyNamedTupleElement)
            .Select(static element => element.Name);
        return names.Any(IsReserved) || names.Distinct().Count() < names.Count();
    }

    // ItemN and the members that a tuple has already.
    private static bool IsReserved(string name) =>
        name.StartsWith("Item", StringComparison.Ordinal)
        || name is "Rest" or "ToString" or "Equals" or "GetHashCode" or "CompareTo" or "Deconstruct";

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
