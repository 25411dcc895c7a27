using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Lowering;

/// <summary>Methods of the frame through which it calls what C# has no words for: operators by name, and setters that are init-only.</summary>
internal sealed class Accessors(MethodContext context)
{
    private const string Attribute = "global::System.Runtime.CompilerServices.UnsafeAccessor";

    private readonly Dictionary<ISymbol, string> _names = new(SymbolEqualityComparer.Default);

    /// <summary>Line by line.</summary>
    public List<string> Members { get; } = [];

    /// <returns>The accessor's name, or null where there can be none: the runtime wants a generic type's parameters repeated.</returns>
    public string? To(IMethodSymbol method)
    {
        if (_names.TryGetValue(method, out var name))
            return name;
        if (method.ContainingType.IsExtension || IsGeneric(method.ContainingType))
            return null;
        name = context.Fresh(method.Name.Replace("op_", ""));
        var kind = method.IsStatic ? "StaticMethod" : "Method";
        var type = context.TypeText(method.ContainingType);
        var owner = method switch
        {
            { IsStatic: true, ContainingType.IsReferenceType: true } => type + "? type",
            { IsStatic: true } => type + " type",
            { ContainingType.IsReferenceType: true } => type + " owner",
            _ => "ref " + type + " owner",
        };
        var result = context.TypeText(method.ReturnType);
        Members.Add($"[{Attribute}({Attribute}Kind.{kind}, Name = \"{method.Name}\")]");
        Members.Add($"private static extern {result} {name}({owner}, {context.TypeText(method.Parameters[0].Type)} value);");
        _names.Add(method, name);
        return name;
    }

    private static bool IsGeneric(INamedTypeSymbol? type) => type is not null && (type.Arity > 0 || IsGeneric(type.ContainingType));
}
