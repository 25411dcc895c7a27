using Microsoft.CodeAnalysis;

namespace CoGen.CodeFixes;

/// <summary>A scheduler that code at a place can name.</summary>
internal static class SchedulerInScope
{
    /// <summary>The name of a variable, field or property, the nearest first; null if there is none.</summary>
    public static string? Find(SemanticModel model, int position)
    {
        if (model.Compilation.GetTypeByMetadataName("CoGen.Scheduler") is not { } type)
            return null;
        var function = model.GetEnclosingSymbol(position);
        var isStatic = IsStatic(function);
        return model
            .LookupSymbols(position)
            .Where(s =>
                SymbolEqualityComparer.Default.Equals(TypeOf(s), type) && IsUsable(s, position, isStatic) && !IsOutOfReach(s, function)
            )
            .OrderBy(s => s.Kind is SymbolKind.Local or SymbolKind.Parameter ? 0 : 1)
            .Select(s => s.Name)
            .FirstOrDefault();
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) =>
        symbol switch
        {
            ILocalSymbol s => s.Type,
            IParameterSymbol s => s.Type,
            IFieldSymbol s => s.Type,
            IPropertySymbol { IsIndexer: false } s => s.Type,
            _ => null,
        };

    private static bool IsUsable(ISymbol symbol, int position, bool isStatic) =>
        symbol switch
        {
            // Lookup also finds what is declared further down.
            ILocalSymbol => symbol.Locations.All(l => l.SourceSpan.End < position),
            IFieldSymbol or IPropertySymbol => symbol.IsStatic || !isStatic,
            _ => true,
        };

    /// <summary>Whether a static function that cannot capture stands between.</summary>
    private static bool IsOutOfReach(ISymbol symbol, ISymbol? function)
    {
        if (symbol.Kind is not (SymbolKind.Local or SymbolKind.Parameter))
            return false;
        for (; function is IMethodSymbol { ContainingSymbol: IMethodSymbol outer } inner; function = outer)
        {
            if (SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, inner))
                return false;
            if (inner.IsStatic)
                return true;
        }
        return false;
    }

    private static bool IsStatic(ISymbol? symbol)
    {
        while (symbol is IMethodSymbol { IsStatic: false, ContainingSymbol: IMethodSymbol outer })
            symbol = outer;
        return symbol?.IsStatic ?? false;
    }
}
