using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>What an object was given when it was made: <c>new CachedStore(new DiskStore())</c> calls a DiskStore.</summary>
internal sealed partial class BlockingTransfer
{
    // By object, where that was not made in this body.
    private readonly Dictionary<int, IObjectCreationOperation> _made = [];

    private void IsMadeBy(int value, IObjectCreationOperation making)
    {
        if (making.Type is { } type)
            _types[value] = type;
        _made[value] = making;
    }

    /// <summary>Puts the arguments where the new object keeps them.</summary>
    private void KeepArguments(IObjectCreationOperation making, int[] arguments, int made)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            foreach (var member in PlacesOf(making.Arguments[i]))
                State[new Place(made, member)] = arguments[i];
        }
    }

    /// <summary>Adds to the value what is known of the argument that its owner was made with, and keeps there.</summary>
    private int GivenToMaker(ISymbol member, int value)
    {
        if (!Numbers.WasOnEntry(value, out var place) || !_made.TryGetValue(place.Owner, out var making))
            return value;
        foreach (var argument in making.Arguments)
        {
            if (PlacesOf(argument).Contains(member.OriginalDefinition, SymbolEqualityComparer.Default))
                Describe(value, argument.Value, Numbers.WasOnEntry(place.Owner, out var holder) ? holder.Owner : 0);
        }
        return value;
    }

    private IEnumerable<ISymbol> PlacesOf(IArgumentOperation argument) =>
        argument.Parameter
            is { Type.TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Delegate or TypeKind.TypeParameter } parameter
        && parameter.Type.SpecialType != SpecialType.System_String
            ? walk.Cache.PlacesOf(parameter)
            : [];

    private void Describe(int value, IOperation given, int self)
    {
        given = Unconverted(given);
        var known = given is IFieldReferenceOperation { Field: var field } ? FieldValue.Of(field, walk.Cache) : null;
        if ((known?.Function ?? FieldValue.FunctionIn(given)) is { } function)
            _functions[value] = (function, self);
        else if ((known?.Made ?? given as IObjectCreationOperation) is { } making)
            IsMadeBy(value, making);
        else if (SealedTypeOf(given) is { } type)
            _types[value] = type;
    }
}
