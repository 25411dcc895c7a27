using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>
/// Follows locks and thread-static fields. What is known is what holds on every path, so the facts are the harmless ones: a lock is
/// <see cref="Facts.Idle"/>, a field is <see cref="Facts.Fresh"/>; what is not may be held.
/// </summary>
internal sealed class HoldTransfer(ValueNumbers numbers, FinallyReleases releases) : ITransfer, IHandlerTransfer
{
    private readonly Dictionary<SyntaxNode, HeldLock> _taken = [];
    private readonly Dictionary<ISymbol, SyntaxNode> _outcomes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _fields = new(SymbolEqualityComparer.Default);

    /// <summary>Told of each suspension and each lock that may be held over it.</summary>
    public Action<SyntaxNode, SyntaxNode, HeldLock>? Held { get; set; }

    /// <summary>Told of each read of a thread-static field that may have been written before a suspension.</summary>
    public Action<IFieldReferenceOperation>? Stale { get; set; }

    /// <summary>Learns what the function takes; whether it is anything.</summary>
    public bool Learn(IEnumerable<IOperation> operations)
    {
        var released = new HashSet<string>();
        foreach (var operation in operations)
        {
            if (operation is IFieldReferenceOperation { Field: { } field } && ThreadStatics.Is(field))
                _fields.Add(field);
            if (operation is not IInvocationOperation call)
                continue;
            if (LockCalls.Taken(call) is { } taken)
                _taken[call.Syntax] = taken;
            if (LockCalls.Released(call) is { } back)
                released.Add(back.Name);
        }
        foreach (var signal in _taken.Where(t => LockCalls.IsLockOnlyIfReleased(t.Value) && !released.Contains(t.Value.Name)).ToArray())
            _taken.Remove(signal.Key);
        return _taken.Count + _fields.Count > 0;
    }

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
            case ISimpleAssignmentOperation { Target: IFieldReferenceOperation { Field: var field } } o when _fields.Contains(field):
                Step(o.Value, state);
                Write(field, state);
                return;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } o:
                if (TakenAt(o.Value) is { } place)
                    _outcomes[local] = place;
                break;
            // Counting for the whole thread is what such a field is good for.
            case ICompoundAssignmentOperation { Target: IFieldReferenceOperation { Field: var counted } } o when _fields.Contains(counted):
                Step(o.Value, state);
                return;
            case IIncrementOrDecrementOperation { Target: IFieldReferenceOperation { Field: var counter } } when _fields.Contains(counter):
                return;
        }
        foreach (var child in operation.ChildOperations)
            Step(child, state);
        switch (operation)
        {
            case IFieldReferenceOperation o when _fields.Contains(o.Field):
                Read(o, state);
                break;
            case IInvocationOperation o:
                Call(o, state);
                break;
            case IAwaitOperation:
                Suspend(operation.Syntax, state);
                break;
        }
    }

    /// <inheritdoc/>
    public void Branch(IOperation condition, bool outcome, FlowState state)
    {
        if (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
            Branch(not.Operand, !outcome, state);
        else if (!outcome && TakenAt(condition) is { } place && state.FactsOf(numbers.MadeBy(place)) == Facts.None)
            state.Add(numbers.MadeBy(place), Facts.Idle);
        else if (!outcome && condition is ILocalReferenceOperation { Local: var local } && _outcomes.TryGetValue(local, out var taken))
            state.Add(numbers.MadeBy(taken), Facts.Idle);
        // if (Monitor.IsEntered(l)), if (rw.IsWriteLockHeld): then it is not held.
        else if (!outcome && AsksWhetherHeld(condition))
            ReleaseAll(state);
    }

    /// <inheritdoc/>
    public void EnterHandler(ControlFlowRegion handler, FlowState state)
    {
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

    private void Call(IInvocationOperation call, FlowState state)
    {
        if (_taken.ContainsKey(call.Syntax))
        {
            state.Remove(numbers.MadeBy(call.Syntax), Facts.Idle);
            if (
                call.Arguments.FirstOrDefault(a => a.Parameter?.RefKind == RefKind.Ref)?.Value is ILocalReferenceOperation
                {
                    Local: var flag
                }
            )
                _outcomes[flag] = call.Syntax;
        }
        else if (LockCalls.Released(call) is { } released)
        {
            // Under another name it may be any lock of its kind.
            var named = _taken.Where(t => t.Value.Name == released.Name && t.Value.Kind == released.Kind).ToArray();
            var given =
                named.Length == 0
                    ? _taken.Where(t => t.Value.Kind == released.Kind)
                    : named.Where(t => released.Mode is "" || t.Value.Mode == released.Mode);
            foreach (var place in given.Select(t => t.Key).ToArray())
                state.Add(numbers.MadeBy(place), Facts.Idle);
        }
    }

    private void ReleaseAll(FlowState state)
    {
        foreach (var place in _taken.Keys)
            state.Add(numbers.MadeBy(place), Facts.Idle);
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

    private void Read(IFieldReferenceOperation read, FlowState state)
    {
        if (ThreadStatics.IsChecked(read.Syntax))
            state.Add(numbers.MadeBy(read.Field), Facts.Fresh);
        else if (!state.Has(numbers.MadeBy(read.Field), Facts.Fresh))
            Stale?.Invoke(read);
    }
}
