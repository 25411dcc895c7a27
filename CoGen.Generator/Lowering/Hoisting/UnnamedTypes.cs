using CoGen.Generator.Emit;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CoGen.Generator.Lowering.Hoisting;

/// <summary>
/// Anonymous types, and types made of them, cannot be written, so no field can have them. Their values are kept in boxes behind fields
/// of type <c>object</c>, and the type is found by example: the compiler makes one type of all <c>new { … }</c> with equal properties.
/// </summary>
internal sealed class UnnamedTypes(MethodContext context, UnnamedTypes? outer)
{
    private const string Box = "global::System.Runtime.CompilerServices.StrongBox";
    private const string Nowhere = "global::System.Runtime.CompilerServices.Unsafe.NullRef";
    private int _number;
    private readonly Dictionary<ITypeSymbol, string> _names = new(SymbolEqualityComparer.Default);

    /// <summary>One method for each type that is kept: <c>StrongBox&lt;List&lt;T1&gt;&gt; __Like1&lt;T1&gt;(Func&lt;T1&gt; example, ref object? box)</c>.</summary>
    public List<string> Methods { get; } = [];

    /// <summary>The variable in the box: <c>__Like1(static () =&gt; new { N = default(int)! }, ref __kept1).Value</c>.</summary>
    public string Variable(ITypeSymbol type, string box)
    {
        var parts = Parts(type, out var anonymous);
        if (!_names.TryGetValue(type, out var name))
        {
            name = "__Like" + NewNumber();
            _names.Add(type, name);
            var boxed = $"{Box}<{string.Concat(parts)}>";
            Methods.Add(
                Method(boxed, name, [.. Examples(anonymous), "ref object? box"], anonymous.Count, $"({boxed})(box ??= new {boxed}())")
            );
        }
        return $"{name}({string.Join(", ", Given(anonymous).Append("ref " + box))}).Value";
    }

    /// <summary>What a local starts as that is a reference, or is of a <c>ref struct</c> type: <c>ref __None1(static () =&gt; new { … })</c>.</summary>
    public string Nothing(ITypeSymbol type, bool isReference)
    {
        var text = string.Concat(Parts(type, out var anonymous));
        var (kind, nothing) = isReference ? ("ref ", $"ref {Nowhere}<{text}>()") : ("", "default");
        var name = "__None" + NewNumber();
        Methods.Add(Method(kind + text, name, Examples(anonymous), anonymous.Count, nothing));
        return $"{kind}{name}({string.Join(", ", Given(anonymous))})";
    }

    // Those of a local function's frame must not hide those around it.
    private int NewNumber() => outer?.NewNumber() ?? ++_number;

    private static bool IsDelegate(INamedTypeSymbol anonymous) => anonymous.TypeKind == TypeKind.Delegate;

    // A delegate is an example itself: the compiler makes it once.
    private IEnumerable<string> Given(IEnumerable<INamedTypeSymbol> anonymous) =>
        anonymous.Select(part => $"{(IsDelegate(part) ? "" : "static () => ")}{Example(part)}");

    private static IEnumerable<string> Examples(IEnumerable<INamedTypeSymbol> anonymous) =>
        anonymous.Select(
            static (part, i) => IsDelegate(part) ? $"T{i + 1} example{i + 1}" : $"global::System.Func<T{i + 1}> example{i + 1}"
        );

    private static string Method(string result, string name, IEnumerable<string> parameters, int types, string value)
    {
        var numbers = Enumerable.Range(1, types).ToList();
        var constraints = string.Concat(numbers.Select(static n => $" where T{n} : class"));
        return $"private static {result} {name}<{string.Join(", ", numbers.Select(static n => "T" + n))}>({string.Join(", ", parameters)}){constraints}"
            + $" => {value};";
    }

    // The type's text, in which each anonymous type is a type parameter of its own.
    private List<string> Parts(ITypeSymbol type, out List<INamedTypeSymbol> anonymous)
    {
        var parts = new List<string>();
        var found = anonymous = [];
        foreach (var part in context.TypeParts(type))
        {
            if (part.Symbol is not INamedTypeSymbol { IsAnonymousType: true } unnamed)
            {
                parts.Add(part.ToString());
                continue;
            }
            if (!found.Contains(unnamed, SymbolEqualityComparer.Default))
                found.Add(unnamed);
            parts.Add("T" + (found.FindIndex(other => SymbolEqualityComparer.Default.Equals(other, unnamed)) + 1));
        }
        return parts;
    }

    private string Example(INamedTypeSymbol anonymous)
    {
        if (anonymous.DelegateInvokeMethod is { } invoke)
            return Lambda(invoke);
        var properties = anonymous.GetMembers().OfType<IPropertySymbol>();
        var values = properties.Select(property => $"{Identifiers.Escape(property.Name)} = {Default(property.Type)}");
        return $"new {{ {string.Join(", ", values)} }}";
    }

    // The compiler makes one delegate type of all lambdas with equal signatures.
    private string Lambda(IMethodSymbol invoke)
    {
        var parameters = invoke.Parameters.Select((parameter, i) => Parameter(parameter, "p" + (i + 1)));
        var list = $"({string.Join(", ", parameters)})";
        if (!TypeNames.CanName(invoke.ReturnType))
            return $"{list} => {Default(invoke.ReturnType)}";
        var result = invoke.ReturnsVoid ? "void" : context.TypeText(invoke.ReturnType);
        return $"{Reference(invoke.RefKind)}{result} {list} => throw null!";
    }

    private string Parameter(IParameterSymbol parameter, string name)
    {
        var scoped = parameter.ScopedKind == ScopedKind.None || parameter.RefKind == RefKind.Out ? "" : "scoped ";
        var start = DefaultValue.Written(parameter);
        return $"{(parameter.IsParams ? "params " : "")}{scoped}{Reference(parameter.RefKind)}{context.TypeText(parameter.Type)} {name}{start}";
    }

    private static string Reference(RefKind kind) =>
        kind switch
        {
            RefKind.Ref => "ref ",
            RefKind.Out => "out ",
            RefKind.In => "in ",
            RefKind.RefReadOnlyParameter => "ref readonly ",
            _ => "",
        };

    private string Default(ITypeSymbol type) =>
        TypeNames.CanName(type) ? $"default({context.TypeText(type)})!"
        : type is INamedTypeSymbol { IsAnonymousType: true } anonymous ? Example(anonymous)
        : Variable(type, "(new object?[1])[0]") + "!";
}
