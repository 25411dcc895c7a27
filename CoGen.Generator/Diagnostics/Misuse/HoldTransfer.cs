using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>
/// Follows locks and thread-static fields. What is known is what holds on every path, so the facts are the harmless ones: a lock is
/// <see cref="Facts.Idle"/>, a field is <see cref="Facts.Fresh"/>; what is not may be held.
/// </summary>
internal sealed class HoldTransfer(
    ValueNumbers numbers,
    FinallyReleases releases,
    Suspensions suspensions,
    Func<IOperation, LockEffect> effects
) : ITransfer, IHandlerTransfer
{
    private readonly Dictionary<SyntaxNode, HeldLock> _taken = [];
    private readonly Dictionary<SyntaxNode, HeldLock> _released = [];

    // By the end of a using statement, at what made its object.
    private readonly Dictionary<SyntaxNode, HeldLock> _disposed = [];
    private readonly Dictionary<ISymbol, SyntaxNode> _outcomes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _fields = new(SymbolEqualityComparer.Default);

    /// <summary>Told of each suspension and each lock that may be held over it.</summary>
    public Action<SyntaxNode, SyntaxNode, HeldLock>? Held { get; set; }

    /// <summary>Told of each read of a thread-static field that may have been written before a suspension.</summary>
    public Action<IOperation, ISymbol>? Stale { get; set; }

    /// <summary>The places where the lock is given back that was taken at a place.</summary>
    public IEnumerable<SyntaxNode> ReleasesOf(SyntaxNode taken) =>
        _released.Where(r => r.Value.Name == _taken[taken].Name && r.Value.Kind == _taken[taken].Kind).Select(r => r.Key);

    /// <summary>Learns what the function takes; whether it is anything.</summary>
    public bool Learn(IReadOnlyList<IOperation> operations)
    {
        var aliases = new LockAliases(operations);
        foreach (var operation in operations)
        {
            if (ThreadStatics.NamedBy(operation) is { } field)
                _fields.Add(field);
            if (operation is not (IInvocationOperation or IObjectCreationOperation))
                continue;
            var effect = effects(operation);
            if (effect.Taken is { } taken && !operation.IsImplicit)
                _taken[operation.Syntax] = aliases.Resolve(taken);
            if (effect.Released is { } back)
                ReleasedBy(operation)[operation.Syntax] = aliases.Resolve(back);
        }
        var given = new HashSet<string>(_released.Values.Concat(_disposed.Values).Select(r => r.Name));
        // What a call takes, the object that it gives may give back under a name of its own.
        given.UnionWith(
            _taken.Where(t => _disposed.TryGetValue(t.Key, out var back) && back.Kind == t.Value.Kind).Select(t => t.Value.Name)
        );
        foreach (var signal in _taken.Where(t => LockCalls.IsLockOnlyIfReleased(t.Value) && !given.Contains(t.Value.Name)).ToArray())
            _taken.Remove(signal.Key);
        return _taken.Count + _fields.Count > 0;
    }

    private Dictionary<SyntaxNode, HeldLock> ReleasedBy(IOperation call) => call.IsImplicit ? _disposed : _released;

    /// <summary>On entry nothing is held.</summary>
    public void Enter(FlowState state)
    {
        ReleaseAll(state);
        foreach (var field in _fields)
            state.Add(numbers.MadeBy(field), Facts.Idle | Facts.Fresh);
    }

    /// <inheritdoc/>
    public void Step(IOperation operation, FlowState state)
    {
        switch (operation)
        {
            case IFlowAnonymousFunctionOperation or IAnonymousFunctionOperation or INameOfOperation or IMethodReferenceOperation:
                return;
            case ISimpleAssignmentOperation o when FieldAt(o.Target) is { } field:
                Step(o.Value, state);
                Write(field, state);
                return;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } o:
                if (TakenAt(o.Value) is { } place)
                    _outcomes[local] = place;
                break;
            // Counting for the whole thread is what such a field is good for.
            case ICompoundAssignmentOperation o when FieldAt(o.Target) is not null:
                Step(o.Value, state);
                return;
            case IIncrementOrDecrementOperation o when FieldAt(o.Target) is not null:
                return;
        }
        foreach (var child in operation.ChildOperations)
            Step(child, state);
        switch (operation)
        {
            case IFieldReferenceOperation or IPropertyReferenceOperation when FieldAt(operation) is { } field:
                Read(operation, field, state);
                break;
            case IInvocationOperation or IObjectCreationOperation:
                Call(operation, state);
                break;
            case IAwaitOperation when suspensions.IsOne(operation):
                Suspend(operation.Syntax, state);
                break;
        }
    }

    /// <inheritdoc/>
    public void Branch(IOperation condition, bool outcome, FlowState state)
    {
        if (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
            Branch(not.Operand, !outcome, state);
        else if (TakenAt(condition) is { } place && !state.Has(numbers.MadeBy(place), Facts.Idle))
            state.Add(numbers.MadeBy(place), outcome ? Facts.Held : Facts.Idle);
        else if (!outcome && condition is ILocalReferenceOperation { Local: var local } && _outcomes.TryGetValue(local, out var taken))
            state.Add(numbers.MadeBy(taken), Facts.Idle);
        // Where there is no object that using would dispose of, it took nothing.
        else if (outcome && condition is IIsNullOperation { Operand.Syntax: var made } && _disposed.TryGetValue(made, out var released))
            Release(released, state);
        // if (Monitor.IsEntered(l)), if (rw.IsWriteLockHeld): then it is not held.
        else if (!outcome && AsksWhetherHeld(condition))
            ReleaseAll(state);
    }

    /// <inheritdoc/>
    public void EnterHandler(ControlFlowRegion handler, FlowState state)
    {
        // What an exception left held is not held for the sake of what cleans up behind it.
        if (handler.Kind == ControlFlowRegionKind.Finally)
            ReleaseAll(state);
        foreach (var place in releases.Before(handler))
            state.Add(numbers.MadeBy(place), Facts.Idle);
    }

    private static bool AsksWhetherHeld(IOperation condition) =>
        condition switch
        {
            IInvocationOperation o => o.TargetMethod.Name == "IsEntered",
            IPropertyReferenceOperation o => o.Property.Name
                is "IsHeldByCurrentThread"
                    or "IsHeld"
                    or "IsWriteLockHeld"
                    or "IsReadLockHeld"
                    or "IsUpgradeableReadLockHeld"
                    or "IsWriterLockHeld"
                    or "IsReaderLockHeld",
            _ => false,
        };

    private SyntaxNode? TakenAt(IOperation operation) =>
        operation is IInvocationOperation call && _taken.ContainsKey(call.Syntax) && LockCalls.IsTry(call.TargetMethod)
            ? call.Syntax
            : null;

    private void Call(IOperation call, FlowState state)
    {
        if (!call.IsImplicit && _taken.TryGetValue(call.Syntax, out var taken))
        {
            var place = numbers.MadeBy(call.Syntax);
            var again = _taken.Any(t => t.Key != call.Syntax && t.Value == taken && state.Has(numbers.MadeBy(t.Key), Facts.Held));
            state.Remove(place, Facts.Idle);
            if (again)
                state.Add(place, Facts.Nested);
            if (call is not IInvocationOperation invocation)
                state.Add(place, Facts.Held);
            else if (invocation.Arguments.FirstOrDefault(a => a.Parameter?.RefKind == RefKind.Ref)?.Value is ILocalReferenceOperation o)
                _outcomes[o.Local] = call.Syntax;
            else if (!LockCalls.IsTry(invocation.TargetMethod))
                state.Add(place, Facts.Held);
        }
        if (ReleasedBy(call).TryGetValue(call.Syntax, out var released))
            Release(released, state);
    }

    private void Release(HeldLock released, FlowState state)
    {
        // Under another name it may be any lock of its kind.
        var named = _taken.Where(t => t.Value.Name == released.Name && t.Value.Kind == released.Kind).ToArray();
        var given = (
            named.Length == 0
                ? _taken.Where(t => t.Value.Kind == released.Kind)
                : named.Where(t => released.Mode is "" || t.Value.Mode == released.Mode)
        )
            .Select(t => numbers.MadeBy(t.Key))
            .ToArray();
        var nested = given.Where(p => state.Has(p, Facts.Nested)).ToArray();
        foreach (var place in nested.Length > 0 ? [nested.Max()] : given)
            Release(place, state);
    }

    private static void Release(int place, FlowState state)
    {
        state.Remove(place, Facts.Held | Facts.Nested);
        state.Add(place, Facts.Idle);
    }

    private void ReleaseAll(FlowState state)
    {
        foreach (var place in _taken.Keys)
            Release(numbers.MadeBy(place), state);
    }

    private void Suspend(SyntaxNode suspension, FlowState state)
    {
        foreach (var taken in _taken)
        {
            if (!state.Has(numbers.MadeBy(taken.Key), Facts.Idle))
                Held?.Invoke(suspension, taken.Key, taken.Value);
        }
        foreach (var field in _fields)
        {
            if (!state.Has(numbers.MadeBy(field), Facts.Idle))
                state.Remove(numbers.MadeBy(field), Facts.Fresh);
        }
    }

    private void Write(ISymbol field, FlowState state)
    {
        state.Remove(numbers.MadeBy(field), Facts.Idle);
        state.Add(numbers.MadeBy(field), Facts.Fresh);
    }

    private void Read(IOperation read, ISymbol field, FlowState state)
    {
        if (ThreadStatics.IsChecked(read.Syntax))
            state.Add(numbers.MadeBy(field), Facts.Fresh);
        else if (!state.Has(numbers.MadeBy(field), Facts.Fresh))
            Stale?.Invoke(read, field);
    }

    private ISymbol? FieldAt(IOperation operation) =>
        _fields.Count > 0 && ThreadStatics.NamedBy(operation) is { } field && _fields.Contains(field) ? field : null;
}
