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
            IFlowCaptureOperation o => State[new Place(0, o.Id)] = Evaluate(o.Value),
            // Runs elsewhere, later or never; or names and does not read.
            IFlowAnonymousFunctionOperation or IAnonymousFunctionOperation or INameOfOperation or IMethodReferenceOperation => New(
                operation
            ),
            IBinaryOperation o => EvaluateBinary(o),
            _ => PlaceOf(operation) is { } place ? State[place] : EvaluateChildren(operation),
        };

    /// <summary>The condition was evaluated and was <paramref name="outcome"/>.</summary>
    protected virtual void Learn(IOperation condition, bool outcome)
    {
        if (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
            Learn(not.Operand, !outcome);
    }

    /// <summary>The place an expression names, its owner evaluated.</summary>
    protected Place? PlaceOf(IOperation? operation) =>
        operation switch
        {
            ILocalReferenceOperation o => new Place(0, o.Local),
            IParameterReferenceOperation o => new Place(0, o.Parameter),
            IFieldReferenceOperation o => new Place(Evaluate(o.Instance), o.Field),
            IPropertyReferenceOperation { Arguments.IsEmpty: true } o => new Place(Evaluate(o.Instance), o.Property),
            IFlowCaptureReferenceOperation o => new Place(0, o.Id),
            IDeclarationExpressionOperation o => PlaceOf(o.Expression),
            _ => null,
        };

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

    private void Write(Place place, int value)
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
