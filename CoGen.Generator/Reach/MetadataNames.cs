using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Reach;

/// <summary>
/// What referenced assemblies call the things by which code comes across a task: their types and members that give, take or hold one.
/// </summary>
internal sealed class MetadataNames
{
    private readonly HashSet<ISymbol> _types = new(SymbolEqualityComparer.Default);

    private MetadataNames(IAssemblySymbol runtime, IEnumerable<IAssemblySymbol> users)
    {
        List<INamedTypeSymbol> own = [.. TypesOf(runtime.GlobalNamespace)];
        List<INamedTypeSymbol> all = [.. own, .. users.SelectMany(user => TypesOf(user.GlobalNamespace))];
        foreach (var type in own.Where(static type => IsRoot(type)))
            _types.Add(type);
        while (all.RemoveAll(AddIfReached) > 0) { }
        // The runtime's own members need an object of one of its types, or its name, but for `using static`.
        foreach (var type in _types.OfType<INamedTypeSymbol>())
        {
            Add(Names, type);
            foreach (var member in type.GetMembers().Where(static member => member.CanBeReferencedByName))
            {
                var isOwn = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, runtime);
                if (!isOwn)
                    Add(Names, member);
                else if (member.IsStatic)
                    Add(StaticNames, member);
            }
        }
    }

    public HashSet<string> Names { get; } = [];

    /// <summary>To look for where a <c>using static</c> spares the type's name.</summary>
    public HashSet<string> StaticNames { get; } = [];

    /// <returns>Null where the compilation does not reference the runtime.</returns>
    public static MetadataNames? Of(Compilation compilation)
    {
        var references = compilation.SourceModule.ReferencedAssemblySymbols;
        if (references.FirstOrDefault(static assembly => assembly.Name == RuntimeNames.Assembly) is not { } runtime)
            return null;
        var known = new HashSet<string> { RuntimeNames.Assembly };
        var users = new List<IAssemblySymbol>();
        for (var before = 0; before != known.Count; )
        {
            before = known.Count;
            foreach (var assembly in references)
            {
                if (!known.Contains(assembly.Name) && References(assembly, known))
                {
                    known.Add(assembly.Name);
                    users.Add(assembly);
                }
            }
        }
        return new MetadataNames(runtime, users);
    }

    private static bool References(IAssemblySymbol assembly, HashSet<string> names) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => names.Contains(reference.Name)));

    private static void Add(HashSet<string> names, ISymbol symbol)
    {
        names.Add(symbol.Name);
        const string Suffix = "Attribute";
        if (symbol is INamedTypeSymbol && symbol.Name.EndsWith(Suffix, StringComparison.Ordinal))
            names.Add(symbol.Name.Substring(0, symbol.Name.Length - Suffix.Length));
    }

    private static bool IsRoot(INamedTypeSymbol type) =>
        type.Name is "CoTask" or "CoTaskAttribute" or "CoHandleBase" or "ISystemCall" or "Sys";

    private bool AddIfReached(INamedTypeSymbol type) => _types.Contains(type) || (IsReached(type) && _types.Add(type));

    private bool IsReached(INamedTypeSymbol type) =>
        Mentions(type.BaseType)
        || type.Interfaces.Any(Mentions)
        || type.GetMembers()
            .Any(member =>
                member.DeclaredAccessibility != Accessibility.Private
                && member switch
                {
                    IMethodSymbol method => Mentions(method.ReturnType)
                        || method.Parameters.Any(parameter => Mentions(parameter.Type))
                        || RuntimeNames.IsTask(method),
                    IPropertySymbol property => Mentions(property.Type),
                    IFieldSymbol field => Mentions(field.Type),
                    _ => false,
                }
            );

    private bool Mentions(ITypeSymbol? type) => Parsing.TypeTree.Any(type, part => _types.Contains(part.OriginalDefinition));

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container
            .GetMembers()
            .SelectMany(static member =>
                member switch
                {
                    INamedTypeSymbol type => TypesOf(type).Prepend(type),
                    INamespaceSymbol space => TypesOf(space),
                    _ => [],
                }
            );
}
