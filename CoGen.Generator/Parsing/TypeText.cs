using CoGen.Generator.Emit;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>
/// Types as text that binds in any namespace. The type parameters around a method are gathered into one list, outermost first, in
/// which no two share a name.
/// </summary>
internal sealed class TypeText
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
    );

    private readonly List<ITypeParameterSymbol> _parameters = [];
    private readonly Dictionary<ISymbol, string> _names = new(SymbolEqualityComparer.Default);

    private TypeText(IEnumerable<ITypeParameterSymbol> parameters, IEnumerable<string> reserved)
    {
        var taken = new HashSet<string>(reserved);
        foreach (var parameter in parameters)
        {
            var name = Identifiers.EscapeType(parameter.Name);
            for (var number = 1; !taken.Add(name); number++)
                name = parameter.Name + number;
            _parameters.Add(parameter);
            _names.Add(parameter, name);
        }
    }

    /// <summary>For text inside the method's own type: only the method's type parameters are to be declared.</summary>
    public static TypeText Within(IMethodSymbol method) => new(ExtensionBlocks.TypeParameters(method), []);

    /// <summary>
    /// For text outside: a method there declares those of the containing types too, which may have the names of its parameters.
    /// </summary>
    public static TypeText Outside(IMethodSymbol method) =>
        new(
            [.. Containing(method.ContainingType), .. method.TypeParameters],
            ExtensionBlocks.Parameters(method).Select(static parameter => Identifiers.EscapeType(parameter.Name))
        );

    public string Of(ITypeSymbol type)
    {
        var text = "";
        foreach (var part in type.ToDisplayParts(Format))
            text += part.Symbol is { } symbol && _names.TryGetValue(symbol, out var name) ? name : part.ToString();
        return text;
    }

    /// <summary><c>&lt;T, U&gt;</c> for a declaration, or nothing.</summary>
    public string ParameterList() => Bracketed(_parameters, Trimming.MembersOf);

    /// <summary>Type parameters as type arguments.</summary>
    public string Arguments(IEnumerable<ITypeParameterSymbol> parameters) => Bracketed([.. parameters]);

    /// <summary>One <c>where</c> clause for each parameter that has constraints.</summary>
    public IEnumerable<string> Constraints()
    {
        foreach (var parameter in _parameters)
        {
            var constraints = string.Join(", ", ConstraintsOf(parameter));
            if (constraints.Length > 0)
                yield return $"where {_names[parameter]} : {constraints}";
        }
    }

    /// <summary>The types that <see cref="Constraints"/> names.</summary>
    public IEnumerable<ITypeSymbol> ConstraintTypes() => _parameters.SelectMany(parameter => parameter.ConstraintTypes);

    /// <summary>
    /// Whether the method has from a generic base a constraint that nobody could write: <c>where T : string</c>, or another type parameter
    /// that is a struct.
    /// </summary>
    public static bool HasUnwritableConstraint(IMethodSymbol method) =>
        method.TypeParameters.Any(static parameter => parameter.ConstraintTypes.Any(IsUnwritable));

    private static bool IsUnwritable(ITypeSymbol type) =>
        !IsAny(type)
        && (
            type is IArrayTypeSymbol
            || type.IsValueType
            || type.IsSealed
            || type.SpecialType is SpecialType.System_Array or SpecialType.System_ValueType
        );

    // It cannot be written either, and says nothing.
    private static bool IsAny(ITypeSymbol type) => type is IDynamicTypeSymbol or { SpecialType: SpecialType.System_Object };

    private IEnumerable<string> ConstraintsOf(ITypeParameterSymbol parameter)
    {
        if (parameter.HasUnmanagedTypeConstraint)
            yield return "unmanaged";
        else if (parameter.HasValueTypeConstraint)
            yield return "struct";
        else if (parameter.HasReferenceTypeConstraint)
            yield return parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class";
        else if (parameter.HasNotNullConstraint)
            yield return "notnull";
        // The class stands first; where a type argument gave it, it was written elsewhere.
        foreach (
            var type in parameter.ConstraintTypes.Where(static type => !IsAny(type)).OrderBy(static type => type.TypeKind != TypeKind.Class)
        )
            yield return Of(type);
        if (parameter.HasConstructorConstraint)
            yield return "new()";
        if (parameter.AllowsRefLikeType)
            yield return "allows ref struct";
    }

    private string Bracketed(IReadOnlyCollection<ITypeParameterSymbol> parameters, Func<ISymbol, string>? mark = null) =>
        parameters.Count == 0 ? "" : "<" + string.Join(", ", parameters.Select(p => mark?.Invoke(p) + _names[p])) + ">";

    private static IEnumerable<ITypeParameterSymbol> Containing(INamedTypeSymbol? type) =>
        type is null ? [] : Containing(type.ContainingType).Concat(type.TypeParameters);
}
