using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Flow;

/// <summary>
/// Where a value is kept: a local or parameter (owner 0), or a field or property of the object that is value <c>Owner</c>.
/// Objects are named by value, so a field is found again through an alias of its owner. <c>Key</c> is the variable's or member's
/// symbol, or the id of a flow capture.
/// </summary>
/// <remarks>A member of an object is the same one in the generic type itself and in what is made of it; a static one is not.</remarks>
internal readonly record struct Place(int Owner, object Key)
{
    public bool Equals(Place other) => Owner == other.Owner && Same(Key, other.Key);

    public override int GetHashCode() =>
        (Owner * 397) ^ (Key is ISymbol s ? SymbolEqualityComparer.Default.GetHashCode(Defined(s)) : Key.GetHashCode());

    private bool Same(object a, object b) =>
        a is ISymbol s ? b is ISymbol other && SymbolEqualityComparer.Default.Equals(Defined(s), Defined(other)) : a.Equals(b);

    private ISymbol Defined(ISymbol symbol) => Owner == 0 ? symbol : symbol.OriginalDefinition;
}
