using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>Constants, and the elements of arrays and lists: <c>sockets[i]</c> is the same socket until the list or i changes.</summary>
internal sealed partial class BlockingTransfer
{
    // A member, as it were, of a collection: what it holds by now. Elements belong to that.
    private const string Contents = "its contents";

    private const string NullValue = "null";

    private int Constant(object value)
    {
        var number = Numbers.Constant(value);
        var facts = value switch
        {
            0 or 0L or 0d => Facts.Zero,
            true => Facts.True,
            false => Facts.False,
            _ => Facts.None,
        };
        State.Add(number, facts);
        return number;
    }

    /// <summary>Whatever is said of nothing is true.</summary>
    private int Nothing()
    {
        var number = Numbers.MadeBy(NullValue);
        State.Add(number, Facts.Completed | Facts.NonBlocking | Facts.Null);
        return number;
    }

    private int Default(IDefaultValueOperation operation)
    {
        if (Times.IsTime(operation.Type))
            return Constant(0);
        var number = New(operation);
        if (BlockingSymbols.IsTaskLike(operation.Type))
            State.Add(number, Facts.Completed);
        // What t?.IsCompleted is where t is null.
        if (operation.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
            State.Add(number, Facts.False);
        return number;
    }

    /// <summary>Of ended tasks all have ended.</summary>
    private int MakeArray(IArrayCreationOperation operation)
    {
        foreach (var size in operation.DimensionSizes)
            Evaluate(size);
        var elements = operation.Initializer?.ElementValues.Select(Evaluate).ToArray() ?? [];
        var array = New(operation);
        PutElements(array, elements);
        if (
            BlockingSymbols.HoldsTasks(operation.Type)
            && operation.Initializer is not null
            && elements.All(e => State.Has(e, Facts.Completed))
        )
            State.Add(array, Facts.Completed);
        return array;
    }

    private void PutElements(int array, int[] elements)
    {
        for (var i = 0; i < elements.Length; i++)
        {
            if (!_functions.ContainsKey(elements[i]))
                continue;
            Hold(array, elements[i]);
            State[PlaceOfElement(array, [Numbers.Constant(i)])] = elements[i];
        }
    }

    private int ReadElement(IArrayElementReferenceOperation operation)
    {
        var array = Evaluate(operation.ArrayReference);
        return ReadElement(operation, array, operation.ArrayReference.Type, [.. operation.Indices.Select(Evaluate)]);
    }

    private int ReadElement(IPropertyReferenceOperation operation, int owner) =>
        ReadElement(operation, owner, operation.Instance?.Type, [.. operation.Arguments.Select(a => Evaluate(a.Value))]);

    private int ReadElement(IOperation operation, int collection, ITypeSymbol? type, int[] indices)
    {
        if (!Holds(collection, type))
            return New(operation);
        var element = State[PlaceOfElement(collection, indices)];
        Inherit(collection, element);
        return InheritFacts(collection, element);
    }

    private bool HoldsFacts(ITypeSymbol? type) => symbols.HoldsKnowable(type) || BlockingSymbols.HoldsTasks(type);

    private bool Holds(int collection, ITypeSymbol? type) =>
        symbols.HoldsKnowable(type)
        || _held.ContainsKey(collection)
        || ((type as IArrayTypeSymbol)?.ElementType ?? (type as INamedTypeSymbol)?.TypeArguments.LastOrDefault()) is { } element
            && walk.Cache.HoldsKnowable(element);

    private Place PlaceOfElement(int owner, IEnumerable<int> indices)
    {
        var element = indices.Aggregate(new Element(0, 0), (outer, index) => new(Numbers.MadeBy(outer), index));
        return new Place(State[new Place(owner, Contents)], element);
    }

    private void WriteElement(Aim aim, int value)
    {
        var (target, collection, index) = aim;
        var type = target is IArrayElementReferenceOperation o
            ? o.ArrayReference.Type
            : ((IPropertyReferenceOperation)target).Instance?.Type;
        Hold(collection, value);
        if (!Holds(collection, type))
            return;
        var others = index is [var only] ? OtherElements(collection, only) : [];
        Change(collection, type, target);
        foreach (var (other, element) in others)
            State[PlaceOfElement(collection, [other])] = element;
        State[PlaceOfElement(collection, index)] = value;
    }

    /// <summary>What stays where it is when an element is written whose index is a constant: those with another constant.</summary>
    private (int Index, int Element)[] OtherElements(int collection, int index) =>
        !Numbers.TryGetConstant(index, out var written) || !State.TryGet(new Place(collection, Contents), out var contents)
            ? []
            :
            [
                .. State
                    .PairsOf<Element>(contents)
                    .Where(p => Numbers.TryGetConstant(p.Key.Index, out var known) && !known.Equals(written))
                    .Select(p => (p.Key.Index, p.Value)),
            ];

    /// <summary>What the collection holds may be something else from here on.</summary>
    private void Change(int collection, ITypeSymbol? type, IOperation by)
    {
        if (collection != 0 && Holds(collection, type))
            State[new Place(collection, Contents)] = New((by, Contents, collection));
    }

    /// <summary>What comes out of a collection of ended tasks is an ended task: indexers, enumerators and their Current.</summary>
    private int InheritFacts(int owner, int value)
    {
        if (_filtered.TryGetValue(owner, out var found))
            _filtered[value] = found;
        if (ElementFacts(owner) is var facts and not Facts.None)
            State.Add(value, facts);
        return value;
    }

    private sealed record Element(int Outer, int Index);
}
