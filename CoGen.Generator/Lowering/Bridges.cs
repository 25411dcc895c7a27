using System.Text;
using CoGen.Generator.Emit;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Lowering;

/// <summary>
/// Members of the user's type through which the frame reaches what only that type itself can: <c>base</c> members and the parameters
/// of a primary constructor.
/// </summary>
internal sealed class Bridges(IMethodSymbol method)
{
    private static readonly SymbolDisplayFormat ParameterFormat = SymbolDisplayFormat
        .FullyQualifiedFormat.WithParameterOptions(
            SymbolDisplayParameterOptions.IncludeType
                | SymbolDisplayParameterOptions.IncludeName
                | SymbolDisplayParameterOptions.IncludeParamsRefOut
                | SymbolDisplayParameterOptions.IncludeDefaultValue
        )
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly Dictionary<ISymbol, string> _names = new(SymbolEqualityComparer.Default);

    /// <summary>Each a whole member, without its line end.</summary>
    public List<string> Members { get; } = [];

    /// <returns>The bridge's name, or null where none can be built.</returns>
    public string? To(ISymbol symbol)
    {
        if (_names.TryGetValue(symbol, out var name))
            return name;
        name = $"{TaskNames.Frame(method)}__{(symbol is IParameterSymbol ? "" : "base__")}{symbol.Name}";
        if (Write(symbol, name) is not { } member)
            return null;
        _names.Add(symbol, name);
        Members.Add(member);
        return name;
    }

    private static string? Write(ISymbol symbol, string name) =>
        symbol switch
        {
            IParameterSymbol { ContainingType.IsReadOnly: true } parameter => $"private {Type(parameter.Type)} {name} => {Name(symbol)};",
            // The parameter is a field of the object, but the compiler lets none of them be returned by reference.
            IParameterSymbol parameter =>
                $"private ref {Type(parameter.Type)} {name} => ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in {Name(symbol)});",
            IFieldSymbol field => $"private ref {Type(field.Type)} {name} => ref base.{Name(symbol)};",
            IPropertySymbol { IsIndexer: false, ReturnsByRef: false, ReturnsByRefReadonly: false } property => Property(property, name),
            IMethodSymbol { IsGenericMethod: false, ReturnsByRef: false, ReturnsByRefReadonly: false } target => Method(target, name),
            _ => null,
        };

    private static string Property(IPropertySymbol property, string name)
    {
        var text = new StringBuilder($"private {Type(property.Type)} {name} {{ ");
        if (property.GetMethod is not null)
            text.Append($"get => base.{Name(property)}; ");
        if (property.SetMethod is { IsInitOnly: false })
            text.Append($"set => base.{Name(property)} = value; ");
        return text.Append('}').ToString();
    }

    private static string Method(IMethodSymbol target, string name)
    {
        var parameters = string.Join(", ", target.Parameters.Select(p => p.ToDisplayString(ParameterFormat)));
        var arguments = string.Join(", ", target.Parameters.Select(p => RefText(p.RefKind) + Name(p)));
        return $"private {Type(target.ReturnType)} {name}({parameters}) => base.{Name(target)}({arguments});";
    }

    private static string RefText(RefKind kind) =>
        kind switch
        {
            RefKind.Ref => "ref ",
            RefKind.Out => "out ",
            RefKind.In or RefKind.RefReadOnlyParameter => "in ",
            _ => "",
        };

    private static string Name(ISymbol symbol) => Identifiers.Escape(symbol.Name);

    private static string Type(ITypeSymbol type) => type.ToDisplayString(ParameterFormat);
}
