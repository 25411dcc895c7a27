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
        // What t?.IsCompleted is where t is null.
        if (operation.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
            State.Add(number, Facts.False);
        return number;
    }

    private int ReadElement(IArrayElementReferenceOperation operation)
    {
        var array = Evaluate(operation.ArrayReference);
        if (symbols.HoldsKnowable(operation.ArrayReference.Type))
            return InheritCompleted(array, State[PlaceOfElement(array, operation.Indices)]);
        foreach (var index in operation.Indices)
            Evaluate(index);
        return New(operation);
    }

    private int ReadElement(IPropertyReferenceOperation operation, int owner)
    {
        if (symbols.HoldsKnowable(operation.Instance?.Type))
            return InheritCompleted(owner, State[PlaceOfElement(owner, operation.Arguments.Select(a => a.Value))]);
        foreach (var argument in operation.Arguments)
            Evaluate(argument.Value);
        return New(operation);
    }

    private Place PlaceOfElement(int owner, IEnumerable<IOperation> indices)
    {
        var element = indices.Aggregate(new Element(0, 0), (outer, index) => new(Numbers.MadeBy(outer), Evaluate(index)));
        return new Place(State[new Place(owner, Contents)], element);
    }

    private void WriteElement(IOperation target, int value)
    {
        var (owner, indices) = target switch
        {
            IArrayElementReferenceOperation o => (o.ArrayReference, o.Indices),
            IPropertyReferenceOperation o => (o.Instance, [.. o.Arguments.Select(a => a.Value)]),
            _ => (null, []),
        };
        var collection = Evaluate(owner);
        if (!symbols.HoldsKnowable(owner?.Type))
            return;
        Change(collection, owner?.Type, target);
        State[PlaceOfElement(collection, indices)] = value;
    }

    /// <summary>What the collection holds may be something else from here on.</summary>
    private void Change(int collection, ITypeSymbol? type, IOperation by)
    {
        if (collection != 0 && symbols.HoldsKnowable(type))
            State[new Place(collection, Contents)] = New((by, Contents, collection));
    }

    /// <summary>What comes out of a collection of ended tasks is an ended task: indexers, enumerators and their Current.</summary>
    private int InheritCompleted(int owner, int value)
    {
        if (State.Has(owner, Facts.Completed))
            State.Add(value, Facts.Completed);
        return value;
    }

    private sealed record Element(int Outer, int Index);
}
