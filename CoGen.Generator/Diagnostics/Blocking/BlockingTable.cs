using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>The blocking members, looked up by symbol: by name first, so that most calls cost one dictionary look-up.</summary>
internal sealed class BlockingTable
{
    private static readonly Lazy<IReadOnlyList<BlockingEntry>> _builtIn = new(BlockingTableParser.ReadBuiltIn);

    private readonly Dictionary<string, List<(BlockingEntry Entry, INamedTypeSymbol Type)>> _byName = [];

    /// <summary>The user's entries stand before the built-in ones: the first that fits is taken.</summary>
    public BlockingTable(Compilation compilation, IEnumerable<BlockingEntry> own)
    {
        foreach (var group in own.Concat(_builtIn.Value).GroupBy(e => e.Type))
        {
            if (Resolve(compilation, group.Key) is not { } type)
                continue;
            foreach (var entry in group)
            {
                if (!_byName.TryGetValue(entry.Member, out var entries))
                    _byName.Add(entry.Member, entries = []);
                entries.Add((entry, type));
            }
        }
    }

    /// <summary>The entry for a member used on a receiver of the given static type (null: a static member).</summary>
    public BlockingEntry? Find(ISymbol member, ITypeSymbol? receiver)
    {
        if (!_byName.TryGetValue(member.Name, out var candidates))
            return null;
        foreach (var (entry, type) in candidates)
        {
            if (!Inherits(receiver ?? member.ContainingType, type) || !IsMemberOf(member, type))
                continue;
            if (entry.Parameters is null || entry.Parameters == ParametersOf(member))
                return entry;
        }
        return null;
    }

    /// <summary>Whether the member is the type's own or inherited, or overrides such a one; not one that hides it.</summary>
    private static bool IsMemberOf(ISymbol member, INamedTypeSymbol type)
    {
        for (var m = member; m is not null; m = Overridden(m))
        {
            if (Inherits(type, m.ContainingType.OriginalDefinition))
                return true;
        }
        return false;
    }

    private static ISymbol? Overridden(ISymbol member) =>
        member switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            _ => null,
        };

    private static bool Inherits(ITypeSymbol type, INamedTypeSymbol ancestor)
    {
        if (type is ITypeParameterSymbol parameter)
            return parameter.ConstraintTypes.Any(c => Inherits(c, ancestor));
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, ancestor))
                return true;
        }
        return ancestor.TypeKind == TypeKind.Interface
            && type.TypeKind == TypeKind.Interface
            && type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, ancestor));
    }

    private static string ParametersOf(ISymbol member)
    {
        var id = member.OriginalDefinition.GetDocumentationCommentId() ?? "";
        var open = id.IndexOf('(');
        return open < 0 ? "()" : id.Substring(open);
    }

    // A documentation id writes nested types with '.', a metadata name with '+'.
    private static INamedTypeSymbol? Resolve(Compilation compilation, string name)
    {
        var type = compilation.GetTypeByMetadataName(name);
        for (var dot = name.LastIndexOf('.'); type is null && dot > 0; dot = name.LastIndexOf('.'))
        {
            name = name.Substring(0, dot) + "+" + name.Substring(dot + 1);
            type = compilation.GetTypeByMetadataName(name);
        }
        return type;
    }
}
