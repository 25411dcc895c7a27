using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>Follows cold tasks through local variables and parameters, and tells of each start of one that may have been started.</summary>
internal sealed class StartTransfer(MisuseSymbols symbols, ValueNumbers numbers, HashSet<ISymbol> captured) : ValueTransfer(numbers)
{
    /// <summary>Told of every start of a variable's task, and whether it may be the second.</summary>
    public Action<IOperation, bool>? Started { get; set; }

    /// <summary>What the caller gave is taken to be new: whatever else it does with it is not seen here.</summary>
    public void Enter(FlowState state, IEnumerable<IParameterSymbol> parameters)
    {
        foreach (var parameter in parameters.Where(p => RuntimeNames.IsTaskType(p.Type)))
            state.Add(state[new Place(0, parameter)], Facts.Tracked | Facts.Unstarted);
    }

    protected override int Evaluate(IOperation? operation)
    {
        switch (operation)
        {
            case IAwaitOperation o:
                Start(o.Operation);
                return New(o);
            case IInvocationOperation o when symbols.Starts(o.TargetMethod):
                Evaluate(o.Instance);
                foreach (var argument in o.Arguments)
                    Start(argument.Value);
                return New(o);
            case IInvocationOperation o:
                var made = EvaluateChildren(o);
                if (MisuseSymbols.MakesTask(o))
                    State.Add(made, Facts.Tracked | Facts.Unstarted);
                Release(o.Instance);
                foreach (var argument in o.Arguments)
                    Release(argument.Value);
                return made;
            case ITupleOperation
            or IArrayInitializerOperation
            or ICollectionExpressionOperation
            or IObjectCreationOperation
            or IReturnOperation:
                var value = EvaluateChildren(operation);
                foreach (var part in operation.ChildOperations)
                    Release(part is IArgumentOperation a ? a.Value : part);
                return value;
            default:
                return base.Evaluate(operation);
        }
    }

    protected override int Assign(IOperation target, IOperation source)
    {
        var value = base.Assign(target, source);
        // Whoever else reads the field may start it, or may be told that it was started.
        if (target is not (ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation or IDiscardOperation))
            State.Remove(value, Facts.Tracked);
        return value;
    }

    /// <summary>The task is somebody else's now.</summary>
    private void Release(IOperation? operation)
    {
        if (operation is IConversionOperation conversion)
            Release(conversion.Operand);
        else if (IsTaskVariable(operation))
            State.Remove(Evaluate(operation), Facts.Tracked);
    }

    private void Start(IOperation? operation)
    {
        var value = Evaluate(operation);
        if (!State.Has(value, Facts.Tracked))
            return;
        if (IsTaskVariable(operation))
            Started?.Invoke(operation!, !State.Has(value, Facts.Unstarted));
        State.Remove(value, Facts.Unstarted);
    }

    private bool IsTaskVariable(IOperation? operation) =>
        operation is { Type: { } type }
        && RuntimeNames.IsTaskType(type)
        && operation switch
        {
            ILocalReferenceOperation o => !captured.Contains(o.Local) && !o.Local.IsRef,
            IParameterReferenceOperation o => !captured.Contains(o.Parameter) && o.Parameter.RefKind == RefKind.None,
            _ => false,
        };
}
