using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Flow;

/// <summary>
/// Where a value is kept: a local or parameter (owner 0), or a field or property of the object that is value <c>Owner</c>.
/// Objects are named by value, so a field is found again through an alias of its owner. <c>Key</c> is the variable's or member's
/// symbol, or the id of a flow capture.
/// </summary>
internal readonly record struct Place(int Owner, object Key)
{
    public bool Equals(Place other) => Owner == other.Owner && Same(Key, other.Key);

    public override int GetHashCode() =>
        (Owner * 397) ^ (Key is ISymbol s ? SymbolEqualityComparer.Default.GetHashCode(s) : Key.GetHashCode());

    private static bool Same(object a, object b) => a is ISymbol s ? SymbolEqualityComparer.Default.Equals(s, b as ISymbol) : a.Equals(b);
}
