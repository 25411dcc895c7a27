using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>Which methods of this compilation a virtual or interface call may reach. Gathered on the first such call, from symbols alone.</summary>
internal sealed class Implementations(Compilation compilation)
{
    private readonly Lazy<Dictionary<ISymbol, List<IMethodSymbol>>> _all = new(() => Gather(compilation));

    /// <summary>The methods a call may reach; empty where that is not known.</summary>
    /// <param name="method">The method that is named.</param>
    /// <param name="exact">The receiver's very type, where it is known.</param>
    public IReadOnlyList<IMethodSymbol> Of(IMethodSymbol method, ITypeSymbol? exact)
    {
        if (!method.IsAbstract && !method.IsVirtual && !method.IsOverride)
            return [method];
        if (exact is { TypeKind: TypeKind.Class or TypeKind.Struct })
            return In(exact, method) is { } one ? [one] : [];
        if (method.IsSealed || method.ContainingType.IsSealed)
            return [method];
        // Others can be added to a type of another assembly, and are never all known.
        if ((method.AssociatedSymbol ?? method).DeclarationsIn(compilation).IsEmpty)
            return [];
        var found = _all.Value.TryGetValue(method.OriginalDefinition, out var methods) ? methods : [];
        return method.IsAbstract ? found : [method, .. found];
    }

    private static IMethodSymbol? In(ITypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
            return type.FindImplementationForInterfaceMember(method.ConstructedFrom) as IMethodSymbol;
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            foreach (var member in t.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                for (var m = member; m is not null; m = m.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method.OriginalDefinition))
                        return member;
                }
            }
        }
        return null;
    }

    private static Dictionary<ISymbol, List<IMethodSymbol>> Gather(Compilation compilation)
    {
        var all = new Dictionary<ISymbol, List<IMethodSymbol>>(SymbolEqualityComparer.Default);
        foreach (var type in Types(compilation.Assembly.GlobalNamespace))
        {
            if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || OwnOutput.Is(type))
                continue;
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
            {
                for (var m = method.OverriddenMethod; m is not null; m = m.OverriddenMethod)
                    Add(all, m, method);
            }
            foreach (var member in type.AllInterfaces.Where(i => !i.DeclarationsIn(compilation).IsEmpty).SelectMany(i => i.GetMembers()))
            {
                if (member is IMethodSymbol && type.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation)
                    Add(all, member, implementation);
            }
        }
        return all;
    }

    private static void Add(Dictionary<ISymbol, List<IMethodSymbol>> all, ISymbol member, IMethodSymbol implementation)
    {
        if (!all.TryGetValue(member.OriginalDefinition, out var list))
            all.Add(member.OriginalDefinition, list = []);
        if (!implementation.IsAbstract && !list.Contains(implementation, SymbolEqualityComparer.Default))
            list.Add(implementation);
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container
            .GetMembers()
            .SelectMany(m =>
                m switch
                {
                    INamedTypeSymbol type => Types(type).Prepend(type),
                    INamespaceSymbol space => Types(space),
                    _ => [],
                }
            );
}
