using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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

    private static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
    );

    private readonly ConcurrentDictionary<ITypeSymbol, string> _known = new(SymbolEqualityComparer.IncludeNullability);
    private readonly SemanticModel _model;
    private readonly int _position;
    private readonly INamedTypeSymbol _container;
    private readonly Lazy<bool> _hasVar;
    private readonly ConcurrentDictionary<string, bool> _isMember = new();

    private TypeNames(INamedTypeSymbol container, SemanticModel model, int position)
    {
        _container = container;
        _model = model;
        _position = position;
        _hasVar = new(() => IsType(model, position, "var"));
    }

    public static TypeNames In(IMethodSymbol method, SemanticModel model, int position) =>
        method.IsGenericMethod || method.ContainingType.DeclaringSyntaxReferences.Length > 1
            ? new TypeNames(method.ContainingType, model, position)
            : Known
                .GetValue(model, static _ => new(SymbolEqualityComparer.Default))
                .GetOrAdd(method.ContainingType, container => new TypeNames((INamedTypeSymbol)container, model, position));

    /// <summary>Whether <c>var</c> is a type of the user's.</summary>
    public bool HasVar => _hasVar.Value;

    /// <summary>Whether the name means something else than a type or namespace, and is not a method's own.</summary>
    public bool IsMember(string name) => _isMember.GetOrAdd(name, name => IsMember(_model, _position, name));

    /// <summary>Whether the name means something else there than a type or namespace.</summary>
    public static bool IsMember(SemanticModel model, int position, string name) =>
        model.LookupSymbols(position, name: name).Any(static symbol => symbol is not INamespaceOrTypeSymbol);

    public string Of(ITypeSymbol type) => _known.GetOrAdd(type, type => Parts(type).ToDisplayString());

    public ImmutableArray<SymbolDisplayPart> Parts(ITypeSymbol type)
    {
        if (!IsOfOther(type))
        {
            var parts = type.ToMinimalDisplayParts(_model, _position, Format);
            if (!HasHiddenNamespace(parts))
                return parts;
        }
        return type.ToDisplayParts(Qualified);
    }

    // Binding a name looks for that one; LookupSymbols goes through all that the usings bring.
    private static bool IsType(SemanticModel model, int position, string name) =>
        model.GetSpeculativeSymbolInfo(position, SyntaxFactory.IdentifierName(name), SpeculativeBindingOption.BindAsTypeOrNamespace)
            is { Symbol: INamespaceOrTypeSymbol }
                or { CandidateReason: CandidateReason.Ambiguous };

    // System.IO.Stream within a namespace My.System, which the compiler's shortest name does not look for.
    private bool HasHiddenNamespace(ImmutableArray<SymbolDisplayPart> parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is { Kind: SymbolDisplayPartKind.NamespaceName, Symbol: { } first } && (i == 0 || !IsQualifier(parts[i - 1])))
            {
                if (
                    !_model
                        .LookupNamespacesAndTypes(_position, name: first.Name)
                        .Any(found => found is INamespaceSymbol && found.ToString() == first.ToString())
                )
                    return true;
            }
        }
        return false;
    }

    private static bool IsQualifier(SymbolDisplayPart part) => part.ToString() is "." or "::";

    // List<int>.Node in a method of List<T>, where the compiler's shortest name is Node, which is that of List<T>.
    private bool IsOfOther(ITypeSymbol type) =>
        type switch
        {
            IArrayTypeSymbol array => IsOfOther(array.ElementType),
            IPointerTypeSymbol pointer => IsOfOther(pointer.PointedAtType),
            INamedTypeSymbol named => named.TypeArguments.Any(IsOfOther)
                || (named.ContainingType is { IsGenericType: true } outer && (IsOther(outer) || IsOfOther(outer))),
            _ => false,
        };

    private bool IsOther(INamedTypeSymbol outer)
    {
        for (var container = _container; container is not null; container = container.ContainingType)
        {
            for (var type = container; type is not null; type = type.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, outer.OriginalDefinition))
                    return !SymbolEqualityComparer.Default.Equals(type, outer);
            }
        }
        return false;
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
