using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>Finds <c>file</c> types within a type: no other file can name them.</summary>
internal static class FileLocal
{
    public static bool IsNamedBy(ITypeSymbol? type) =>
        type switch
        {
            IArrayTypeSymbol array => IsNamedBy(array.ElementType),
            IPointerTypeSymbol pointer => IsNamedBy(pointer.PointedAtType),
            INamedTypeSymbol named => named.IsFileLocal || IsNamedBy(named.ContainingType) || named.TypeArguments.Any(IsNamedBy),
            _ => false,
        };
}
