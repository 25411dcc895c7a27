using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>
/// Where this compilation declares a symbol. In an editor a referenced project is a compilation too, whose symbols have text: text that
/// cannot be bound here, and that a build does not see. Rules say the same in both.
/// </summary>
internal static class Declarations
{
    public static ImmutableArray<SyntaxReference> DeclarationsIn(this ISymbol symbol, Compilation compilation) =>
        symbol.IsDeclaredIn(compilation) ? symbol.DeclaringSyntaxReferences : [];

    public static bool IsDeclaredIn(this ISymbol symbol, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);
}
