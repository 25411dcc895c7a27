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
                return Found(o);
            case IInvocationOperation o when symbols.Starts(o.TargetMethod):
                Evaluate(o.Instance);
                foreach (var argument in o.Arguments)
                    Start(argument.Value);
                return New(o);
            case IInvocationOperation o:
                EvaluateChildren(o);
                Forget(o);
                return Found(o);
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } o:
                Store(o.Value, Found(o, o.Value.Type));
                return 0;
            case IIsPatternOperation o:
                return Match(o);
            case IArrayElementReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: false } when IsTask(operation):
                return ElementOf(operation) is var (collection, index) ? ReadElement(Evaluate(collection), index) : FoundIn(operation);
            // Whoever else knows the field may have set it.
            case IFieldReferenceOperation { Field.ContainingType.IsTupleType: false }
            or IPropertyReferenceOperation when IsTask(operation):
                return FoundIn(operation);
            case ILocalReferenceOperation or IParameterReferenceOperation when IsTask(operation) && !IsVariable(operation):
                return Found(operation);
            default:
                return base.Evaluate(operation);
        }
    }

    private int FoundIn(IOperation operation)
    {
        EvaluateChildren(operation);
        return Found(operation);
    }

    private int Found(IOperation operation) => Found(operation, operation.Type);

    /// <summary>A task that comes from somewhere: it is taken to be new, and is started once at most, whoever else knows it.</summary>
    private int Found(IOperation operation, ITypeSymbol? type)
    {
        var value = New(operation);
        if (type is not null && RuntimeNames.IsTaskType(type))
            State.Add(value, Facts.Tracked | Facts.Unstarted);
        return value;
    }

    /// <summary><c>if (tasks[i] is { } task)</c>: of a variable, it is another name of the task in it.</summary>
    private int Match(IIsPatternOperation operation)
    {
        var value = Evaluate(operation.Value);
        foreach (var pattern in operation.Pattern.DescendantsAndSelf())
        {
            var declared = pattern switch
            {
                IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } => local,
                IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol local } => local,
                _ => null,
            };
            if (declared is not null)
            {
                State[new Place(0, declared)] =
                    pattern == operation.Pattern && State.Has(value, Facts.Tracked) ? value : Found(pattern, declared.Type);
            }
        }
        return New(operation);
    }

    /// <summary>The collection and the index of an element that is known again: by a constant, or by a variable until that is written.</summary>
    private (IOperation Collection, object Index)? ElementOf(IOperation operation)
    {
        var (collection, index) = operation switch
        {
            IArrayElementReferenceOperation { Indices: [var only] } o => (o.ArrayReference, only),
            IPropertyReferenceOperation { Arguments: [{ Value: var only }] } o => (o.Instance, only),
            _ => default,
        };
        if (collection is null || !IsVariable(collection))
            return null;
        return index switch
        {
            { ConstantValue: { HasValue: true, Value: { } constant } } => (collection, constant),
            ILocalReferenceOperation o when IsVariable(o) => (collection, o.Local),
            IParameterReferenceOperation o when IsVariable(o) => (collection, o.Parameter),
            _ => null,
        };
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
        NoteWritten(target, value);
        return value;
    }

    protected override void Store(IOperation target, int value)
    {
        base.Store(target, value);
        NoteWritten(target, value);
    }

    /// <summary>
    /// The collection holds something else by now, or the index names another of its elements; of a variable, its task is known from here on.
    /// </summary>
    private void NoteWritten(IOperation target, int value)
    {
        switch (target)
        {
            case IArrayElementReferenceOperation { ArrayReference: var array } when IsVariable(array):
                State[new Place(Evaluate(array), Contents)] = New((target, Contents));
                break;
            case IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: var list } when IsVariable(list):
                State[new Place(Evaluate(list), Contents)] = New((target, Contents));
                break;
            case IDeclarationExpressionOperation o:
                NoteWritten(o.Expression, value);
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation when IsTask(target) && !State.Has(value, Facts.Tracked):
                State[PlaceOf(target)!.Value] = Found(target);
                break;
            case ILocalReferenceOperation o:
                State.ForgetMembers(o.Local);
                break;
            case IParameterReferenceOperation o:
                State.ForgetMembers(o.Parameter);
                break;
        }
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
        operation is not null
        && IsTask(operation)
        && operation switch
        {
            IFieldReferenceOperation { Field.ContainingType.IsTupleType: true, Instance: var tuple } => IsVariable(tuple),
            IArrayElementReferenceOperation or IPropertyReferenceOperation => ElementOf(operation) is not null,
            _ => IsVariable(operation),
        };
}
