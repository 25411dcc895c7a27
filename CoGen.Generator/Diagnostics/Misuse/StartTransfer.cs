using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>Follows cold tasks through local variables and parameters, and tells of each start of one that may have been started.</summary>
internal sealed class StartTransfer(MisuseSymbols symbols, ValueNumbers numbers, HashSet<ISymbol> captured) : ValueTransfer(numbers)
{
    // Those that a variable held which may have held another.
    private readonly HashSet<int> _underOtherNames = [];

    /// <summary>Told of every start of a variable's task, whether it may be the second, and whether one was under another name.</summary>
    public Action<IOperation, bool, bool>? Started { get; set; }

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
                Forget(o);
                return made;
            case ITupleOperation:
                var tuple = base.Evaluate(operation);
                foreach (var part in operation.ChildOperations)
                    Release(part);
                return tuple;
            case IArrayElementReferenceOperation { Indices: [{ ConstantValue: { HasValue: true, Value: { } index } }] } o
                when IsVariable(o.ArrayReference) && IsTask(o):
                return ReadElement(Evaluate(o.ArrayReference), index);
            case IPropertyReferenceOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: { } index } }] } o
                when IsVariable(o.Instance) && IsTask(o):
                return ReadElement(Evaluate(o.Instance), index);
            case IArrayInitializerOperation or ICollectionExpressionOperation or IObjectCreationOperation or IReturnOperation:
                var value = EvaluateChildren(operation);
                foreach (var part in operation.ChildOperations)
                    Release(part is IArgumentOperation a ? a.Value : part);
                return value;
            default:
                return base.Evaluate(operation);
        }
    }

    private int ReadElement(int collection, object index)
    {
        var place = new Place(State[new Place(collection, Contents)], index);
        if (State.TryGet(place, out var known))
            return known;
        var element = New((place.Owner, index, "element"));
        State[place] = element;
        State.Add(element, Facts.Tracked | Facts.Unstarted);
        return element;
    }

    /// <summary>What a collection holds may be something else after a call that it was given to, or that was made on it.</summary>
    private void Forget(IInvocationOperation call)
    {
        foreach (var part in call.Arguments.Select(a => a.Value).Prepend(call.Instance))
        {
            if (IsVariable(part))
                State[new Place(Evaluate(part), Contents)] = New((call, Contents, part!.Syntax));
        }
    }

    // A member, as it were, of a collection: what it holds by now.
    private const string Contents = "its contents";

    private bool IsVariable(IOperation? operation) =>
        operation switch
        {
            IConversionOperation o => IsVariable(o.Operand),
            ILocalReferenceOperation o => !captured.Contains(o.Local) && !o.Local.IsRef,
            IParameterReferenceOperation o => !captured.Contains(o.Parameter) && o.Parameter.RefKind == RefKind.None,
            _ => false,
        };

    private static bool IsTask(IOperation operation) => operation.Type is { } type && RuntimeNames.IsTaskType(type);

    protected override int Assign(IOperation target, IOperation source)
    {
        var value = base.Assign(target, source);
        if (target is IArrayElementReferenceOperation { ArrayReference: var array } && IsVariable(array))
            State[new Place(Evaluate(array), Contents)] = New((target, Contents));
        else if (target is IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: var list } && IsVariable(list))
            State[new Place(Evaluate(list), Contents)] = New((target, Contents));
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
            Started?.Invoke(operation!, !State.Has(value, Facts.Unstarted), _underOtherNames.Contains(value));
        State.Remove(value, Facts.Unstarted);
        // var task = early ? a : b; await task;
        foreach (var one in Numbers.AlternativesOf(value).Where(v => State.Has(v, Facts.Tracked | Facts.Unstarted)))
        {
            State.Remove(one, Facts.Unstarted);
            _underOtherNames.Add(one);
        }
    }

    private bool IsTaskVariable(IOperation? operation) =>
        operation is { Type: { } type }
        && RuntimeNames.IsTaskType(type)
        && operation switch
        {
            IFieldReferenceOperation { Field.ContainingType.IsTupleType: true, Instance: var tuple } => IsVariable(tuple),
            IArrayElementReferenceOperation { Indices: [{ ConstantValue.HasValue: true }], ArrayReference: var array } => IsVariable(array),
            IPropertyReferenceOperation { Arguments: [{ Value.ConstantValue.HasValue: true }], Instance: var list } => IsVariable(list),
            _ => IsVariable(operation),
        };
}
