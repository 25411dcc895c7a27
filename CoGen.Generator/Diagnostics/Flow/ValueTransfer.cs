using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Flow;

/// <summary>Follows values through variables and fields, in the order of evaluation; the rules add what they know of calls and awaits.</summary>
internal abstract class ValueTransfer(ValueNumbers numbers) : ITransfer
{
    protected FlowState State { get; set; } = null!;

    protected ValueNumbers Numbers => numbers;

    /// <inheritdoc/>
    public void Step(IOperation operation, FlowState state)
    {
        State = state;
        Evaluate(operation);
    }

    /// <inheritdoc/>
    public void Branch(IOperation condition, bool outcome, FlowState state)
    {
        State = state;
        Learn(condition, outcome);
    }

    /// <summary>The number of the operation's value.</summary>
    protected virtual int Evaluate(IOperation? operation) =>
        operation switch
        {
            null => 0,
            IInstanceReferenceOperation => ValueNumbers.This,
            IConversionOperation o => Evaluate(o.Operand),
            IArgumentOperation o => Evaluate(o.Value),
            ISimpleAssignmentOperation o => Assign(o.Target, o.Value),
            IDeconstructionAssignmentOperation o => Deconstruct(o),
            ICompoundAssignmentOperation o => Change(o, o.Target, o.Value),
            IIncrementOrDecrementOperation o => Change(o, o.Target, null),
            IFlowCaptureOperation o => State[new Place(0, o.Id)] = Evaluate(o.Value),
            // Runs elsewhere, later or never; or names and does not read.
            IFlowAnonymousFunctionOperation or IAnonymousFunctionOperation or INameOfOperation or IMethodReferenceOperation => New(
                operation
            ),
            IBinaryOperation o => EvaluateBinary(o),
            ITupleOperation o => MakeTuple(o),
            _ => PlaceOf(operation) is { } place ? State[place] : EvaluateChildren(operation),
        };

    /// <summary>The condition was evaluated and was <paramref name="outcome"/>.</summary>
    protected virtual void Learn(IOperation condition, bool outcome)
    {
        if (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
            Learn(not.Operand, !outcome);
    }

    /// <summary>The place an expression names, its owner evaluated.</summary>
    protected virtual Place? PlaceOf(IOperation? operation) =>
        operation switch
        {
            ILocalReferenceOperation o => new Place(0, o.Local),
            IParameterReferenceOperation o => new Place(0, o.Parameter),
            IFieldReferenceOperation o => MemberOf(Evaluate(o.Instance), o.Field),
            IPropertyReferenceOperation { Arguments.IsEmpty: true } o => MemberOf(Evaluate(o.Instance), o.Property),
            IFlowCaptureReferenceOperation o => new Place(0, o.Id),
            IDeclarationExpressionOperation o => PlaceOf(o.Expression),
            _ => null,
        };

    /// <summary>Where a member of an object, or a static one, is kept.</summary>
    protected virtual Place MemberOf(int owner, ISymbol member) => new(owner, KeyOf(member));

    protected virtual int Assign(IOperation target, IOperation source)
    {
        var place = PlaceOf(target);
        if (place is null)
            Evaluate(target);
        var value = Evaluate(source);
        if (place is { } known)
            Write(known, value);
        return value;
    }

    /// <summary><c>(a, b) = (x, y)</c> is two assignments; whatever else is taken apart gives new values.</summary>
    protected virtual int Deconstruct(IDeconstructionAssignmentOperation operation)
    {
        var targets = Elements(operation.Target);
        var sources = Elements(operation.Value);
        if (targets.Length == sources.Length && sources.Length > 0)
        {
            var values = sources.Select(Evaluate).ToArray();
            for (var i = 0; i < targets.Length; i++)
                Put(targets[i], values[i]);
        }
        else
        {
            var whole = Evaluate(operation.Value);
            for (var i = 0; i < targets.Length; i++)
                Put(targets[i], PartAt(whole, operation.Value.Type, i, targets.Length) is { } part ? State[part] : New(targets[i]));
        }
        return New(operation);
    }

    private int MakeTuple(ITupleOperation operation)
    {
        var items = operation.Elements.Select(Evaluate).ToArray();
        var tuple = New(operation);
        for (var i = 0; i < items.Length; i++)
            State[new Place(tuple, Item(i))] = items[i];
        return tuple;
    }

    /// <summary>What a member is called in a <see cref="Place"/>: an element of a tuple by its number, whatever its name.</summary>
    protected static object KeyOf(ISymbol member) =>
        member is IFieldSymbol { ContainingType.IsTupleType: true } element
            ? new TupleItem((element.CorrespondingTupleField ?? element).Name)
            : member;

    private static TupleItem Item(int index) => new($"Item{index + 1}");

    /// <summary>Where the part at an index is kept that a tuple or a positional record is taken apart into; null for other types.</summary>
    protected Place? PartAt(int whole, ITypeSymbol? type, int index, int count)
    {
        if (type is { IsTupleType: true })
            return new Place(whole, Item(index));
        var deconstruct = type?.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length == count);
        return
            deconstruct is { IsImplicitlyDeclared: true, Parameters: var parts }
            && type!.GetMembers(parts[index].Name).FirstOrDefault() is IPropertySymbol property
            ? MemberOf(whole, property)
            : null;
    }

    private sealed record TupleItem(string Name);

    private void Put(IOperation target, int value)
    {
        if (Elements(target) is { Length: > 0 } nested)
        {
            foreach (var part in nested)
                Put(part, New(part));
        }
        else
            Store(target, value);
    }

    /// <summary>Puts a value that was made elsewhere where <paramref name="target"/> says.</summary>
    protected virtual void Store(IOperation target, int value)
    {
        if (PlaceOf(target) is { } place)
            Write(place, value);
        else
            Evaluate(target);
    }

    /// <summary>The same where <paramref name="target"/> was evaluated already: <c>counts[Next()]++</c>.</summary>
    protected virtual void StoreAgain(IOperation target, int value) => Store(target, value);

    private static IOperation[] Elements(IOperation operation) =>
        operation switch
        {
            ITupleOperation tuple => [.. tuple.Elements],
            IDeclarationExpressionOperation { Expression: ITupleOperation tuple } => [.. tuple.Elements],
            IConversionOperation { Operand: ITupleOperation tuple } => [.. tuple.Elements],
            _ => [],
        };

    protected virtual int Change(IOperation operation, IOperation target, IOperation? source)
    {
        var before = Evaluate(target);
        Evaluate(source);
        var value = New(operation);
        StoreAgain(target, value);
        return operation is IIncrementOrDecrementOperation { IsPostfix: true } ? before : value;
    }

    protected int EvaluateChildren(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
            Evaluate(child);
        return New(operation);
    }

    protected int New(object site)
    {
        var value = numbers.MadeBy(site);
        State.Renew(value);
        return value;
    }

    protected void Write(Place place, int value)
    {
        if (place.Owner != 0)
            State.SetMember(place.Owner, place.Key, value);
        else
            State[place] = value;
    }

    // The left spine in a loop: a long chain of operators must not exhaust the stack.
    private int EvaluateBinary(IBinaryOperation operation)
    {
        var rights = new Stack<IOperation>();
        IOperation left = operation;
        for (; left is IBinaryOperation binary; left = binary.LeftOperand)
            rights.Push(binary.RightOperand);
        Evaluate(left);
        foreach (var right in rights)
            Evaluate(right);
        return New(operation);
    }
}
