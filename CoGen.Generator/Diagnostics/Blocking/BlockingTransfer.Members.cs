using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>One place for what has several names: a property that gives a field, an interface's property and the one that implements it.</summary>
internal sealed partial class BlockingTransfer
{
    // Longer ways from name to name are not gone: they may well be rings.
    private const int MaxNames = 8;

    // The key of a property that gives its own object.
    private const string Itself = "itself";

    protected override Place MemberOf(int owner, ISymbol member) => MemberOf(owner, member, MaxNames);

    private Place MemberOf(int owner, ISymbol member, int names)
    {
        if (names == 0 || member is not IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: false, GetMethod: { } getter } property)
            return base.MemberOf(owner, member);
        var exact = _types.TryGetValue(owner, out var type) ? type : null;
        if (walk.Cache.Implementations.Of(getter, exact) is not [{ AssociatedSymbol: IPropertySymbol only }])
            return base.MemberOf(owner, property);
        return walk.Cache.OtherNameOf(only) is { } name ? PlaceOf(name, owner, names - 1) : base.MemberOf(owner, only);
    }

    private Place PlaceOf(Origin name, int holder, int names) =>
        name switch
        {
            { Owner: null, Symbol: null } => new Place(holder, Itself),
            { Owner: null, Symbol: var variable } => new Place(0, variable!),
            { Owner.Symbol: null, Symbol: var member } => MemberOf(holder, member!, names),
            { Owner: var owner, Symbol: var member } => MemberOf(ValueAt(PlaceOf(owner, holder, names)), member!, names),
        };

    private int ValueAt(Place place) =>
        place.Key is Itself ? place.Owner
        : place.Key is ISymbol symbol ? Known(symbol, GivenToMaker(symbol, State[place]))
        : State[place];

    protected override Place? PlaceOf(IOperation? operation) =>
        operation is IParameterReferenceOperation { Parameter: var parameter } && IsKeptByThis(parameter)
            ? new Place(ValueNumbers.This, parameter)
            : base.PlaceOf(operation);

    /// <summary>A primary constructor's parameter, where it is used by other members of the type: as good as a field.</summary>
    private bool IsKeptByThis(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && !SymbolEqualityComparer.Default.Equals(constructor, helper)
        && constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax);
}
