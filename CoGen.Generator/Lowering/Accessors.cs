using CoGen.Generator.Emit;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Lowering;

/// <summary>
/// Members of the frame through which it calls what C# has no words for: operators by name, setters that are init-only, and constructors
/// whose required members are set later.
/// </summary>
internal sealed class Accessors(MethodContext context)
{
    private const string Attribute = "global::System.Runtime.CompilerServices.UnsafeAccessor";
    private const string Helper = "global::CoGen.CompilerServices.Accessor";

    private readonly Dictionary<ISymbol, string> _calls = new(SymbolEqualityComparer.Default);

    private string? _dynamicFalse;

    /// <summary>Line by line.</summary>
    public List<string> Members { get; } = [];

    /// <returns>A call of the method up to its first argument, which is the object it is called on.</returns>
    public string To(IMethodSymbol method)
    {
        if (_calls.TryGetValue(method, out var call))
            return call;
        // An extension's operator is a method of the class around it, which C# lets be called.
        if (method.ContainingType is { IsExtension: true, ContainingType: { } host })
            return $"{host.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{method.Name}(";
        var name = context.Fresh(method.Name.Replace("op_", ""));
        call = IsGeneric(method.ContainingType) ? Delegate(method, name) : Extern(method, name);
        _calls.Add(method, call);
        return call;
    }

    /// <returns>The name of what stands for the constructor.</returns>
    public string ToNew(IMethodSymbol constructor)
    {
        if (_calls.TryGetValue(constructor, out var name))
            return name;
        name = context.Fresh(constructor.ContainingType.Name);
        _calls.Add(constructor, name);
        var type = context.TypeText(constructor.ContainingType);
        var parameters = string.Join(", ", constructor.Parameters.Select(Bridges.Parameter));
        if (!IsGeneric(constructor.ContainingType))
        {
            Members.Add($"[{Attribute}({Attribute}Kind.Constructor)]");
            Members.Add($"private static extern {type} {name}({parameters});");
            return name;
        }
        var types = string.Join(", ", constructor.Parameters.Select(p => $"typeof({context.TypeText(Plain(p.Type))})"));
        var arguments = string.Concat(constructor.Parameters.Select(static p => ", " + Identifiers.Escape(p.Name)));
        Members.Add($"private static {type} {name}({parameters}) => {Helper}.New<{type}>([{types}]{arguments});");
        return name;
    }

    /// <summary>
    /// For an abstract operator, which only a type argument has: <c>value &amp;&amp; await never</c> calls it, and ends at once where it decides.
    /// </summary>
    /// <returns>A call that asks whether the value decides, up to the value.</returns>
    public string ToDecision(ITypeSymbol type, string logic)
    {
        const string tasks = "global::System.Threading.Tasks";
        var name = context.Fresh("Decides");
        var text = context.TypeText(type);
        Members.Add($"private static bool {name}({text} value) => {Helper}.HasEnded({name}Task(value));");
        Members.Add(
            $"private static async {tasks}.Task {name}Task({text} value) => _ = value {logic} await new {tasks}.TaskCompletionSource<{text}>().Task;"
        );
        return name + "(";
    }

    /// <returns>A call that asks whether a dynamic value is false, up to the value.</returns>
    public string ToDynamicFalse()
    {
        if (_dynamicFalse is not null)
            return _dynamicFalse;
        const string binding = "global::Microsoft.CSharp.RuntimeBinder";
        const string site =
            "global::System.Runtime.CompilerServices.CallSite<global::System.Func<global::System.Runtime.CompilerServices.CallSite, object?, bool>>";
        var name = context.Fresh("False");
        var argument = $"{binding}.CSharpArgumentInfo.Create({binding}.CSharpArgumentInfoFlags.None, null)";
        var operation = $"{binding}.CSharpBinderFlags.None, global::System.Linq.Expressions.ExpressionType.IsFalse";
        Members.Add($"private static readonly {site} {name} = {site}.Create(");
        Members.Add($"    {binding}.Binder.UnaryOperation({operation}, typeof({FrameType}), [{argument}])");
        Members.Add(");");
        return _dynamicFalse = $"{name}.Target({name}, (object?)";
    }

    private string Extern(IMethodSymbol method, string name)
    {
        var type = context.TypeText(method.ContainingType);
        var owner = method switch
        {
            { IsStatic: true, ContainingType.IsReferenceType: true } => type + "? type",
            { IsStatic: true } => type + " type",
            _ => Owner(method),
        };
        var kind = method.IsStatic ? "StaticMethod" : "Method";
        Members.Add($"[{Attribute}({Attribute}Kind.{kind}, Name = \"{method.Name}\")]");
        Members.Add($"private static extern {context.TypeText(method.ReturnType)} {name}({Parameters(owner, method)});");
        return method.IsStatic ? name + "(default!, " : Called(method, name);
    }

    // The runtime's accessors would have to repeat a generic type's parameters.
    private string Delegate(IMethodSymbol method, string name)
    {
        var parameters = Parameters(method.IsStatic ? "" : Owner(method), method);
        Members.Add($"private delegate {context.TypeText(method.ReturnType)} {name}Method({parameters});");
        Members.Add(
            $"private static readonly {name}Method {name} = {Helper}.To<{name}Method>(typeof({context.TypeText(Plain(method.ContainingType))}), \"{method.Name}\");"
        );
        return Called(method, name);
    }

    private string FrameType => context.FrameName + FactoryHeader.FrameTypeParameters(context.Declaration.Syntax);

    private static string Called(IMethodSymbol method, string name) =>
        name + (!method.IsStatic && method.ContainingType.IsValueType ? "(ref " : "(");

    private string Owner(IMethodSymbol method) =>
        (method.ContainingType.IsReferenceType ? "" : "ref ") + context.TypeText(method.ContainingType) + " owner";

    private string Parameters(string owner, IMethodSymbol method)
    {
        var own = method.Parameters.Select(p => $"{context.TypeText(p.Type)} {Identifiers.Escape(p.Name)}");
        return string.Join(", ", owner.Length == 0 ? own : own.Prepend(owner));
    }

    private static ITypeSymbol Plain(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None);

    private static bool IsGeneric(INamedTypeSymbol? type) => type is not null && (type.Arity > 0 || IsGeneric(type.ContainingType));
}
