using System.Text;
using CoGen.Generator.Emit;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Lowering;

/// <summary>
/// Members of the user's type through which the frame reaches what only that type itself can: <c>base</c> members and the parameters
/// of a primary constructor.
/// </summary>
internal sealed class Bridges(IMethodSymbol method, Compilation compilation)
{
    private static readonly SymbolDisplayFormat ParameterFormat = SymbolDisplayFormat
        .FullyQualifiedFormat.WithParameterOptions(
            SymbolDisplayParameterOptions.IncludeType
                | SymbolDisplayParameterOptions.IncludeName
                | SymbolDisplayParameterOptions.IncludeParamsRefOut
        )
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly Dictionary<ISymbol, string> _names = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, string> _counted = new(SymbolEqualityComparer.Default);

    /// <summary>Each a whole member, without its line end.</summary>
    public List<string> Members { get; } = [];

    /// <summary>Whether a bridge to the method has no type parameters, since nobody may write what they would be constrained to.</summary>
    public static bool IsConstructed(IMethodSymbol method) => TypeText.HasUnwritableConstraint(method.ConstructedFrom);

    /// <returns>The bridge's name.</returns>
    public string To(ISymbol symbol)
    {
        // Of a generic method there is one bridge, as generic.
        symbol = symbol is IMethodSymbol generic && !IsConstructed(generic) ? generic.ConstructedFrom : symbol;
        if (_names.TryGetValue(symbol, out var name))
            return name;
        name = $"{TaskNames.Frame(method)}__{(symbol is IParameterSymbol ? "" : "base__")}{symbol.MetadataName}";
        // Unlike overloads, these may have the same parameters.
        var mayClash = symbol is IPropertySymbol { IsIndexer: true } || symbol is IMethodSymbol constructed && IsConstructed(constructed);
        if (mayClash && _names.ContainsValue(name))
            name += _names.Count + 1;
        if (symbol is IPropertySymbol { IsIndexer: true } indexer)
            Indexer(indexer, name);
        else
            Members.Add(HasPointers(symbol) ? "unsafe " + Write(symbol, name) : Write(symbol, name));
        _names.Add(symbol, name);
        return name;
    }

    /// <summary>For <c>base[^1]</c> and <c>base[a..b]</c>: an object that has the length, and the indexer or <c>Slice</c>.</summary>
    public string ToCounted(ISymbol member, ISymbol length)
    {
        if (_counted.TryGetValue(member, out var name))
            return name;
        name = $"{TaskNames.Frame(method)}__base__counted{_counted.Count + 1}";
        var count = $"public int Length => self.{To(length)}; ";
        if (member is IPropertySymbol indexer)
            Indexer(indexer, name, count);
        else if (member is IMethodSymbol slice)
            Stand(name, $"{count}public {Type(slice.ReturnType)} Slice(int start, int length) => self.{To(slice)}(start, length); ");
        _counted.Add(member, name);
        return name;
    }

    /// <summary>A parameter as it is declared.</summary>
    public static string Parameter(IParameterSymbol parameter) =>
        parameter.ToDisplayString(ParameterFormat) + DefaultValue.Written(parameter);

    private string Write(ISymbol symbol, string name) =>
        symbol switch
        {
            IParameterSymbol { ContainingType.IsReadOnly: true } parameter => $"private {Type(parameter.Type)} {name} => {Name(symbol)};",
            // The parameter is a field of the object, but the compiler lets none of them be returned by reference.
            IParameterSymbol parameter =>
                $"private ref {Type(parameter.Type)} {name} => ref global::System.Runtime.CompilerServices.Unsafe.AsRef(in {Name(symbol)});",
            IFieldSymbol field =>
                $"private {Returned(field.IsReadOnly ? RefKind.RefReadOnly : RefKind.Ref)}{Type(field.Type)} {name} => ref base.{Name(symbol)};",
            IPropertySymbol { RefKind: not RefKind.None } property =>
                $"private {Returned(property.RefKind)}{Type(property.Type)} {name} => ref base.{Name(property)};",
            IPropertySymbol property => Property(property, name),
            IEventSymbol added =>
                $"private event {Type(added.Type)} {name} {{ add => base.{Name(added)} += value; remove => base.{Name(added)} -= value; }}",
            IMethodSymbol target => Method(target, name),
            _ => throw new InvalidOperationException($"A base access leads to {symbol.Kind}."),
        };

    // C# names no indexers: an object stands for base.
    private void Indexer(IPropertySymbol indexer, string name, string others = "")
    {
        var parameters = string.Join(", ", indexer.Parameters.Select(Parameter));
        var arguments = Arguments(indexer.Parameters);
        var type = Returned(indexer.RefKind) + Type(indexer.Type);
        var isRef = indexer.RefKind != RefKind.None ? "ref " : "";
        var accessors = new StringBuilder();
        if (Reached(indexer, static property => property.GetMethod) is not null)
        {
            Members.Add($"private {type} {name}__get({parameters}) => {isRef}base[{arguments}];");
            accessors.Append($"get => {isRef}self.{name}__get({arguments}); ");
        }
        if (Reached(indexer, static property => property.SetMethod) is not null)
        {
            Members.Add($"private void {name}__set({type} value, {parameters}) => base[{arguments}] = value;");
            accessors.Append($"set => self.{name}__set(value, {arguments}); ");
        }
        Stand(name, $"{others}public {type} this[{parameters}] {{ {accessors}}} ");
    }

    private void Stand(string name, string members)
    {
        Members.Add($"private {name}__Type {name} => new(this);");
        Members.Add($"private sealed class {name}__Type({Type(method.ContainingType)} self) {{ {members}}}");
    }

    private static string Returned(RefKind kind) =>
        kind switch
        {
            RefKind.None => "",
            RefKind.Ref => "ref ",
            _ => "ref readonly ",
        };

    private string Property(IPropertySymbol property, string name)
    {
        var text = new StringBuilder($"private {Type(property.Type)} {name} {{ ");
        if (Reached(property, static property => property.GetMethod) is not null)
            text.Append($"get => base.{Name(property)}; ");
        if (Reached(property, static property => property.SetMethod) is { IsInitOnly: false })
            text.Append($"set => base.{Name(property)} = value; ");
        return text.Append('}').ToString();
    }

    // An override that has only one accessor inherits the other one, and each can be hidden from the type.
    private IMethodSymbol? Reached(IPropertySymbol? property, Func<IPropertySymbol, IMethodSymbol?> accessor)
    {
        for (; property is not null; property = property.OverriddenProperty)
        {
            if (accessor(property) is { } found)
                return compilation.IsSymbolAccessibleWithin(found, method.ContainingType) ? found : null;
        }
        return null;
    }

    private static string Method(IMethodSymbol target, string name)
    {
        var parameters = string.Join(", ", target.Parameters.Select(Parameter));
        var types = target.IsGenericMethod ? $"<{string.Join(", ", target.TypeArguments.Select(Type))}>" : "";
        var isOpen = !IsConstructed(target);
        var constraints = isOpen ? string.Concat(TypeText.Within(target).Constraints().Select(static clause => " " + clause)) : "";
        var isRef = target.RefKind != RefKind.None ? "ref " : "";
        return $"private {Returned(target.RefKind)}{Type(target.ReturnType)} {name}{(isOpen ? types : "")}({parameters}){constraints} => "
            + $"{isRef}base.{Name(target)}{types}({Arguments(target.Parameters)});";
    }

    private static string Arguments(IEnumerable<IParameterSymbol> parameters) => string.Join(", ", parameters.Select(Argument));

    // What base is given is bound at compile time.
    private static string Argument(IParameterSymbol parameter) =>
        RefText(parameter.RefKind) + (parameter is { Type: IDynamicTypeSymbol, RefKind: RefKind.None } ? "(object)" : "") + Name(parameter);

    /// <summary>Whether a bridge would name a type that is missing, or that another generator makes.</summary>
    public static bool HasError(ISymbol symbol) =>
        symbol switch
        {
            IParameterSymbol parameter => TypeTree.HasError(parameter.Type),
            IFieldSymbol field => TypeTree.HasError(field.Type),
            IEventSymbol added => TypeTree.HasError(added.Type),
            IPropertySymbol property => TypeTree.HasError(property.Type) || property.Parameters.Any(HasError),
            IMethodSymbol method => TypeTree.HasError(method.ReturnType) || method.Parameters.Any(HasError),
            _ => false,
        };

    private static bool HasPointers(ISymbol symbol) =>
        symbol switch
        {
            IFieldSymbol field => TypeTree.HasPointer(field.Type),
            IPropertySymbol property => TypeTree.HasPointer(property.Type),
            IMethodSymbol method => TypeTree.HasPointer(method),
            _ => false,
        };

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
