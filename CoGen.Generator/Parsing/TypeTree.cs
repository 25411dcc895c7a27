using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>The types that writing a type's name takes: itself, its containing types, elements and arguments.</summary>
internal static class TypeTree
{
    public static bool Any(ITypeSymbol? type, Func<ITypeSymbol, bool> predicate) =>
        type switch
        {
            null => false,
            IArrayTypeSymbol array => Any(array.ElementType, predicate),
            IPointerTypeSymbol pointer => predicate(pointer) || Any(pointer.PointedAtType, predicate),
            INamedTypeSymbol named => predicate(named)
                || Any(named.ContainingType, predicate)
                || named.TypeArguments.Any(argument => Any(argument, predicate)),
            _ => predicate(type),
        };

    /// <summary>No other file can name a <c>file</c> type.</summary>
    public static bool HasFileLocal(ITypeSymbol? type) => Any(type, static t => t is INamedTypeSymbol { IsFileLocal: true });

    /// <summary>A pointer would need an unsafe context around what we write.</summary>
    public static bool HasPointer(ITypeSymbol? type) => Any(type, static t => t is IPointerTypeSymbol or IFunctionPointerTypeSymbol);

    /// <inheritdoc cref="HasPointer(ITypeSymbol?)"/>
    public static bool HasPointer(IMethodSymbol method) =>
        ExtensionBlocks.Parameters(method).Select(static parameter => parameter.Type).Append(method.ReturnType).Any(HasPointer);

    /// <summary>Whether values of the type may be references, which no frame can hold.</summary>
    public static bool IsReference(ITypeSymbol type) => type.IsRefLikeType || type is ITypeParameterSymbol { AllowsRefLikeType: true };

    public static bool HasError(ITypeSymbol? type) => Any(type, static t => t.TypeKind == TypeKind.Error);
}
