using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary><c>int?</c> and <c>int</c>.</summary>
internal static class NullableTypes
{
    [return: NotNullIfNotNull(nameof(type))]
    public static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] }
            ? inner
            : type;
}
