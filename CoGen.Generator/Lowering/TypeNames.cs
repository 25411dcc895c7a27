using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Lowering;

/// <summary>Types as the user would write them at a place in the source, where the frame is written under the same usings.</summary>
internal sealed class TypeNames(SemanticModel model, int position)
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat
        .MinimallyQualifiedFormat.WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.UseSpecialTypes
                | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
                | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
        )
        .WithLocalOptions(SymbolDisplayLocalOptions.None);

    private readonly Dictionary<ITypeSymbol, string> _known = new(SymbolEqualityComparer.IncludeNullability);

    public string Of(ITypeSymbol type)
    {
        if (!_known.TryGetValue(type, out var text))
            _known.Add(type, text = type.ToMinimalDisplayString(model, position, Format));
        return text;
    }

    /// <summary>Whether the type can be written at all: anonymous types cannot.</summary>
    public static bool CanName(ITypeSymbol type) =>
        type switch
        {
            IArrayTypeSymbol array => CanName(array.ElementType),
            IPointerTypeSymbol pointer => CanName(pointer.PointedAtType),
            IFunctionPointerTypeSymbol => true,
            INamedTypeSymbol named => !named.IsAnonymousType
                && named.TypeKind != TypeKind.Error
                && named.TypeArguments.All(CanName)
                && (named.ContainingType is null || CanName(named.ContainingType)),
            _ => type.TypeKind != TypeKind.Error,
        };
}
