using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>
/// Where a value that a function uses came from, as its callers can say it: a parameter, <c>this</c>, a captured variable, a static
/// member, or a member of one of these.
/// </summary>
/// <param name="Owner">What the member belongs to; null for variables and static members.</param>
/// <param name="Symbol">The variable or member; null for <c>this</c>.</param>
internal sealed record Origin(Origin? Owner, ISymbol? Symbol)
{
    public static Origin This { get; } = new(null, null);

    /// <summary>Null where the value was made in the function itself.</summary>
    public static Origin? Of(int value, ValueNumbers numbers)
    {
        if (value == ValueNumbers.This)
            return This;
        if (!numbers.WasOnEntry(value, out var place) || place.Key is not ISymbol symbol)
            return null;
        if (place.Owner == 0)
            return new Origin(null, symbol);
        return Of(place.Owner, numbers) is { } owner ? new Origin(owner, symbol) : null;
    }

    public bool Equals(Origin? other) =>
        other is not null && Equals(Owner, other.Owner) && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Symbol);
}
