using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Lowering;

/// <summary>Types as the user would write them at a place in the source, where the frame is written under the same usings.</summary>
internal sealed class TypeNames
{
    // The non-generic methods of a type see the same names.
    private static readonly ConditionalWeakTable<SemanticModel, ConcurrentDictionary<ISymbol, TypeNames>> Known = new();

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat
        .MinimallyQualifiedFormat.WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.UseSpecialTypes
                | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
                | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
        )
        .WithLocalOptions(SymbolDisplayLocalOptions.None);

    private readonly ConcurrentDictionary<ITypeSymbol, string> _known = new(SymbolEqualityComparer.IncludeNullability);
    private readonly SemanticModel _model;
    private readonly int _position;

    private TypeNames(SemanticModel model, int position)
    {
        _model = model;
        _position = position;
    }

    public static TypeNames In(IMethodSymbol method, SemanticModel model, int position) =>
        method.IsGenericMethod || method.ContainingType.DeclaringSyntaxReferences.Length > 1
            ? new TypeNames(model, position)
            : Known
                .GetValue(model, static _ => new(SymbolEqualityComparer.Default))
                .GetOrAdd(method.ContainingType, _ => new TypeNames(model, position));

    public string Of(ITypeSymbol type) => _known.GetOrAdd(type, type => type.ToMinimalDisplayString(_model, _position, Format));

    public IEnumerable<SymbolDisplayPart> Parts(ITypeSymbol type) => type.ToMinimalDisplayParts(_model, _position, Format);

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
