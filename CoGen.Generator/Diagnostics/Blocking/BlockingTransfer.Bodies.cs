using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>How a body begins and ends: what its caller knows, what it may know of the result, and what fields hold all the time.</summary>
internal sealed partial class BlockingTransfer
{
    /// <summary>What is known of each value that was returned.</summary>
    public Facts Returns { get; private set; }

    /// <summary>The caller's tasks that have ended when the returned one has.</summary>
    public ImmutableArray<Origin>? ReturnedParts { get; private set; }

    /// <summary>What holds of its caller's values if it returned true.</summary>
    public ImmutableArray<Leaf>? ReturnedTrue { get; private set; }

    /// <summary>The helper's parameters, and the variables it captured.</summary>
    public IReadOnlyCollection<ISymbol> GivenVariables { get; set; } = [];

    /// <summary>The same if it returned false.</summary>
    public ImmutableArray<Leaf>? ReturnedFalse { get; private set; }

    /// <summary>The socket of which each returned number says how much can be read.</summary>
    public Origin? ReturnedAvailable { get; private set; }

    private bool _returnsOther;

    /// <inheritdoc/>
    public void Start(FlowState state)
    {
        if (helper is not null)
            state.Add(ValueNumbers.Thread, Facts.AsGiven);
    }

    /// <inheritdoc/>
    public void Return(IOperation value, FlowState state)
    {
        State = state;
        var report = _report;
        _report = null;
        var result = Evaluate(value);
        Returns &= state.FactsOf(result);
        var ending = WithParts(result).Select(v => Origin.Of(v, Numbers)).OfType<Origin>();
        ReturnedParts = ReturnedParts is null ? [.. ending] : [.. ReturnedParts.Intersect(ending)];
        var available = State.TryGet(new Place(result, AvailableOn), out var socket) ? Origin.Of(socket, Numbers) : null;
        _returnsOther |= available is null || (ReturnedAvailable is not null && !available.Equals(ReturnedAvailable));
        ReturnedAvailable = _returnsOther ? null : available;
        if (helper?.ReturnType.SpecialType == SpecialType.System_Boolean)
        {
            ReturnedTrue = Returned(value, true, ReturnedTrue);
            ReturnedFalse = Returned(value, false, ReturnedFalse);
        }
        _report = report;
    }

    /// <summary>What holds if this is what is returned, and that is <paramref name="outcome"/>, and of what was returned so elsewhere.</summary>
    private ImmutableArray<Leaf>? Returned(IOperation value, bool outcome, ImmutableArray<Leaf>? elsewhere)
    {
        if (value.ConstantValue is { HasValue: true, Value: bool constant } && constant != outcome)
            return elsewhere;
        var state = State;
        State = state.Copy();
        Learn(value, outcome);
        var told = State
            .WithAny(Facts.Lasting)
            .Select(v => (Origin: Origin.Of(v, Numbers), Facts: State.FactsOf(v) & Facts.Lasting))
            .Where(v => v.Origin is not null)
            .ToDictionary(v => v.Origin!, v => v.Facts);
        State = state;
        return elsewhere is { } before
            ? [.. before.Where(l => told.ContainsKey(l.Of)).Select(l => l with { Facts = l.Facts & told[l.Of] })]
            : [.. told.Select(t => new Leaf(t.Key, t.Value, IsNew: false))];
    }

    /// <inheritdoc/>
    /// <remarks>Whether the await of a plain variable, or of all of several, gives its result or throws: the tasks have ended.</remarks>
    public FlowState? Thrown(IOperation operation, FlowState before)
    {
        var awaited = FirstOf(operation) as IAwaitOperation;
        if (awaited is null || !OnlyEnds(awaited.Operation))
            return null;
        var thrown = before.Copy();
        State = thrown;
        thrown.RemoveFromAll(Facts.Ready);
        Complete(Evaluate(awaited.Operation));
        return thrown;
    }

    /// <summary>What is done first, of all that could throw.</summary>
    private static IOperation FirstOf(IOperation operation)
    {
        while (operation is not IAwaitOperation && operation.ChildOperations.FirstOrDefault(o => !IsPlain(o)) is { } first)
            operation = first;
        return operation;
    }

    private static bool IsPlain(IOperation operation) =>
        operation switch
        {
            { ConstantValue.HasValue: true } or IInstanceReferenceOperation or IDiscardOperation or IFlowCaptureReferenceOperation => true,
            ILocalReferenceOperation or IParameterReferenceOperation => true,
            IFieldReferenceOperation { Instance: IInstanceReferenceOperation } => true,
            IConversionOperation { OperatorMethod: null } or IArgumentOperation => operation.ChildOperations.All(IsPlain),
            _ => false,
        };

    /// <inheritdoc/>
    /// <remarks>What ordinary async code fails at in a try with an await is most likely that, and then it goes on elsewhere.</remarks>
    public void EnterHandler(ControlFlowRegion handler, FlowState state)
    {
        if (IsOrdinaryAsync && Awaiting.Contains(handler.EnclosingRegion!))
            state.Add(ValueNumbers.Thread, Facts.Elsewhere);
    }

    /// <summary>The try statements that hold an await.</summary>
    public IReadOnlyCollection<ControlFlowRegion> Awaiting { get; set; } = [];

    private bool IsOrdinaryAsync => helper is { IsAsync: true } && !symbols.CoGen.ReturnsTask(helper);

    /// <summary>Nothing but the end of the tasks it names can make an await of it throw.</summary>
    private static bool OnlyEnds(IOperation awaited) =>
        awaited switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation => true,
            IConversionOperation o => OnlyEnds(o.Operand),
            IInvocationOperation o when IsSameTask(o.TargetMethod) => o.Instance is { } task && OnlyEnds(task),
            IInvocationOperation { TargetMethod: { Name: "WhenAll", IsStatic: true } method } o => BlockingSymbols.IsTaskLike(
                method.ContainingType
            ) && o.Arguments.SelectMany(a => Elements(a.Value)).All(OnlyEnds),
            _ => false,
        };

    /// <summary>Takes over what is known of a called function's result, or of what awaiting it gives.</summary>
    private void LearnOfResult(Call call, int result)
    {
        if (call.Target is not IMethodSymbol method)
            return;
        var type = method.ReturnType;
        if (call.Operation is IInvocationOperation { Parent: not IAwaitOperation } invocation && EndsAtOnce(invocation))
            State.Add(result, Facts.Completed);
        if (method is { Name: "WriteAsync", ContainingType.Name: "ChannelWriter" } && State.Has(call.Receiver, Facts.Unbounded))
            State.Add(result, Facts.Completed);
        if (BlockingSymbols.MakesUnbounded(method))
            State.Add(result, Facts.Unbounded);
        if (method.MethodKind == MethodKind.DelegateInvoke && BlockingSymbols.IsTaskLike(type))
            LearnOfInvoked(method, call.Receiver, result);
        LinkReturnedParts(call, method, result);
        if (type is { TypeKind: TypeKind.Class or TypeKind.Interface, IsSealed: false } && OnlyTarget(call, method) is { } maker)
        {
            if (walk.Cache.TypeMadeBy(maker) is { } made)
                _types[result] = made;
        }
        if (type is INamedTypeSymbol { TypeArguments: [var awaited] } && method.IsAsync && symbols.IsSocket(awaited))
        {
            State.Add(NewResult(call.Operation, result), walk.Of(method).Returns);
        }
        else if (symbols.IsSocket(type) && !method.IsAsync)
        {
            State.Add(result, walk.Of(method).Returns & Facts.NonBlocking);
        }
    }

    /// <summary>What a delegate gives has ended if what its function gives has; the caller of a helper may know that function.</summary>
    private int LearnOfInvoked(IMethodSymbol invoke, int function, int result)
    {
        if (!_functions.TryGetValue(function, out var known))
            Numbers.IsFrom(new Place(function, invoke), result);
        else if (walk.EndsAtOnce(known.Method))
            State.Add(result, Facts.Completed);
        return result;
    }

    /// <summary><c>Task Both(Task a, Task b) => Task.WhenAll(a, b);</c></summary>
    private void LinkReturnedParts(Call call, IMethodSymbol method, int result)
    {
        if (method.IsAsync || !walk.Cache.MayLeave(method) || OnlyTarget(call, method) is not { } target)
            return;
        call = call with { Target = target };
        foreach (var origin in walk.Of(target).Parts)
        {
            if (Translate(origin, call) is var part and not 0)
                SetPart(result, part, (call.Operation, origin));
        }
    }

    /// <summary>
    /// <c>bool TryWait(Task task) => task.Wait(100);</c>, <c>bool HasData => _socket.Available > 0;</c>, <c>bool IsRunning => !_task.IsCompleted;</c>
    /// </summary>
    private (Facts By, int Of, Facts Facts)[] ToldBy(Call call, IMethodSymbol method)
    {
        if (method.ReturnType.SpecialType != SpecialType.System_Boolean)
            return [];
        if (!walk.Cache.MayLeave(method) || OnlyTarget(call, method) is not { } target)
            return [];
        call = call with { Target = target };
        var summary = walk.Of(target);
        return [.. Here(summary.IfTrue, Facts.True), .. Here(summary.IfFalse, Facts.False)];

        IEnumerable<(Facts By, int Of, Facts Facts)> Here(ImmutableArray<Leaf> told, Facts by) =>
            told.Select(l => (by, Of: Translate(l.Of, call), l.Facts)).Where(l => l.Of != 0);
    }

    /// <summary><c>int Waiting() => _socket.Available;</c></summary>
    private void LearnAvailable(Call call, IMethodSymbol method, int result)
    {
        if (method.ReturnType.SpecialType != SpecialType.System_Int32)
            return;
        if (!walk.Cache.MayLeave(method) || OnlyTarget(call, method) is not { } target || walk.Of(target).Available is not { } origin)
            return;
        if (Translate(origin, call with { Target = target }) is var socket and not 0)
            State[new Place(result, AvailableOn)] = socket;
    }

    private int Imply(int condition, (Facts By, int Of, Facts Facts)[] told)
    {
        foreach (var (by, of, facts) in told)
            State.Imply(condition, by, of, facts);
        return condition;
    }

    private bool EndsAtOnce(IInvocationOperation call) =>
        BlockingSymbols.IsTaskLike(call.Type)
        && walk.EndsAtOnce(call, new Constants(Known, f => TruthOf(State[new Place(ValueNumbers.This, f)])));

    private Optional<object?> Known(IOperation variable) =>
        variable is ILocalReferenceOperation or IParameterReferenceOperation ? TruthOf(Evaluate(variable)) : default;

    private Optional<object?> TruthOf(int condition) =>
        (State.FactsOf(condition) & (Facts.True | Facts.False)) switch
        {
            Facts.True => new(true),
            Facts.False => new(false),
            _ => default,
        };

    private int ReadField(IFieldReferenceOperation operation)
    {
        if (Times.IsZero(operation))
            return Constant(0);
        var place = new Place(Evaluate(operation.Instance), KeyOf(operation.Field));
        if (operation.Field is { IsStatic: true, IsConst: false })
            Initialize(operation, operation.Field.ContainingType);
        return ValueAt(place);
    }

    /// <summary>Adds to the value what holds of the field all the time, where the body itself has not written it.</summary>
    private int Known(ISymbol member, int value)
    {
        if (FieldValue.TypeOf(member) is not { } kept)
            return value;
        if (!Numbers.WasOnEntry(value, out var place) || !place.Equals(new Place(place.Owner, member)))
            return value;
        if (
            kept.TypeKind is not (TypeKind.Delegate or TypeKind.Interface or TypeKind.Class or TypeKind.Array)
            && !Times.IsTime(kept)
            && !(kept.SpecialType == SpecialType.System_Boolean && FieldValue.HasInitializer(member))
            && !BlockingSymbols.IsTaskLike(kept)
        )
            return value;
        var known = FieldValue.Of(member, walk.Cache);
        if (known.Function is { } function)
            _functions[value] = (function, place.Owner);
        foreach (var held in known.Held)
            Hold(value, MakeDelegate((value, held), held, place.Owner));
        if (known.Made is { } made)
            IsMadeBy(value, made);
        if (known.Source is { } source)
            _sources[value] = source;
        State.Add(value, known.Facts);
        return value;
    }
}
