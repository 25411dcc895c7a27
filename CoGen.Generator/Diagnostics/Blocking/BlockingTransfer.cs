using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>
/// Follows sockets and .NET tasks through a task's body, and reports each call that may block there. This part evaluates
/// expressions to value numbers; the others know calls, awaits and conditions.
/// </summary>
/// <param name="symbols">The table.</param>
/// <param name="numbers">Where values are numbered.</param>
/// <param name="walk">What is known of the functions that the body calls.</param>
/// <param name="helper">The function whose body it is; null for a task.</param>
/// <param name="home">The type it stands in, which is initialized before it runs.</param>
internal sealed partial class BlockingTransfer(
    BlockingSymbols symbols,
    ValueNumbers numbers,
    SummaryWalk walk,
    IMethodSymbol? helper,
    INamedTypeSymbol? home
) : ValueTransfer(numbers), IBodyTransfer, IHandlerTransfer, IDecidingTransfer
{
    private Action<BlockingSite>? _report;

    /// <summary>From now on, each place that may block is told: the solver has reached its fixed point.</summary>
    public void StartReporting(Action<BlockingSite> report)
    {
        _report = report;
        Returns = Facts.NonBlocking | Facts.Completed;
        ReturnedParts = null;
        ReturnedTrue = null;
        ReturnedFalse = null;
        ReturnedAvailable = null;
        _returnsOther = false;
    }

    protected override int Evaluate(IOperation? operation) =>
        operation switch
        {
            { ConstantValue: { HasValue: true, Value: not null } constant } => Constant(constant.Value),
            { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation { Type.IsReferenceType: true } => Nothing(),
            IAwaitOperation o => Await(o),
            IInvocationOperation o => Invoke(o),
            IObjectCreationOperation o => Create(o),
            ITypeParameterObjectCreationOperation { Type: { } type } => Numbers.OnEntry(new Place(0, type)),
            IPropertyReferenceOperation o => ReadProperty(o),
            IArrayElementReferenceOperation o => ReadElement(o),
            ISimpleAssignmentOperation o => Assign(o),
            IConversionOperation { OperatorMethod: { } method } o => CallOperator(o, method, o.Operand),
            IConversionOperation o => Convert(o),
            IFieldReferenceOperation o => ReadField(o),
            IDelegateCreationOperation o => Evaluate(o.Target),
            IFlowAnonymousFunctionOperation o => MakeDelegate(o, o.Symbol, ValueNumbers.This),
            IMethodReferenceOperation o => MakeDelegate(o, o.Method, ReceiverOf(o.Method, Evaluate(o.Instance))),
            IUnaryOperation { OperatorMethod: { } method } o => CallOperator(o, method, o.Operand),
            IFlowCaptureOperation o => Capture(o),
            IIsPatternOperation o => Match(o),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } o => Negate(o),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } o => Numbers.MadeBy(("from end", Evaluate(o.Operand))),
            IBinaryOperation o => EvaluateBinary(o),
            IDefaultValueOperation o => Default(o),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } o => Keep(Evaluate(o.Operand), o),
            IArrayCreationOperation o => MakeArray(o),
            ICollectionExpressionOperation o => Collect(o),
            ICompoundAssignmentOperation { OperatorMethod: { } method } o => ChangeByOperator(o, method, o.Target, o.Value),
            IIncrementOrDecrementOperation { OperatorMethod: { } method } o => ChangeByOperator(o, method, o.Target, null),
            IEventAssignmentOperation o => Subscribe(o),
            IInterpolationOperation o => Interpolate(o),
            IAnonymousObjectCreationOperation o => MakeAnonymous(o),
            ITranslatedQueryOperation o => Evaluate(o.Operation),
            _ => base.Evaluate(operation),
        };

    // The left spine in a loop: a long chain of operators must not exhaust the stack.
    private int EvaluateBinary(IBinaryOperation operation)
    {
        var rights = new Stack<IOperation>();
        IOperation left = operation;
        for (; left is IBinaryOperation binary; left = binary.LeftOperand)
            rights.Push(binary.RightOperand);
        var value = Evaluate(left);
        foreach (var right in rights)
        {
            var other = Evaluate(right);
            if (right.Parent is IBinaryOperation { OperatorMethod: { } method } binary)
                CheckHelper(new Call(binary, method, null, 0, [value, other]));
            MakeTexts(right.Parent!);
            value = Combine((IBinaryOperation)right.Parent!, value, other);
        }
        return value;
    }

    private int Combine(IBinaryOperation operation, int left, int right)
    {
        var value = operation is { OperatorMethod: null, Type.SpecialType: SpecialType.System_Int32 }
            ? Numbers.MadeBy((operation.OperatorKind, left, right))
            : New((operation, "combined"));
        PromiseReadable(operation, left, value);
        return Times.IsTime(operation.Type) ? Reckon(operation.OperatorKind, left, right, value) : value;
    }

    private int Capture(IFlowCaptureOperation operation)
    {
        _capturedTargets[operation.Id] = operation.Value;
        return State[new Place(0, operation.Id)] = Evaluate(operation.Value);
    }

    private void SetBlocking(int socket, Optional<object?> constant)
    {
        if (constant is { HasValue: true, Value: false })
            State.Add(socket, Facts.NonBlocking);
        else
            State.Remove(socket, Facts.NonBlocking);
    }
}
