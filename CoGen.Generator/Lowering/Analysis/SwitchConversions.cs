using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Lowering.Analysis;

/// <summary>
/// A <c>switch</c> statement converts a value, by an operator of its type, to a number, character or text, and tests that; a switch
/// expression tests the value itself.
/// </summary>
internal static class SwitchConversions
{
    /// <summary>Whether a statement may test something else than the value.</summary>
    public static bool MayConvert(ITypeSymbol type)
    {
        if (IsSimple(type))
            return false;
        for (var from = Class(NullableTypes.Underlying(type)); from is not null; from = from.BaseType)
        {
            if (
                from.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>().Any(static m => IsSimple(m.ReturnType))
            )
                return true;
        }
        return false;
    }

    // What a type parameter is known to be.
    private static ITypeSymbol? Class(ITypeSymbol type) =>
        type is ITypeParameterSymbol parameter
            ? parameter.ConstraintTypes.Select(Class).FirstOrDefault(static t => t is { TypeKind: not TypeKind.Interface })
            : type;

    private static bool IsSimple(ITypeSymbol type) =>
        NullableTypes.Underlying(type)
            is { TypeKind: TypeKind.Enum }
                or { SpecialType: SpecialType.System_String or (>= SpecialType.System_Boolean and <= SpecialType.System_UInt64) };
}
