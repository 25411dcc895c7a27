using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CoGen.CompilerServices;

/// <summary>Awaits a system call with a result in a method that was not rewritten.</summary>
/// <typeparam name="TCall">The call.</typeparam>
/// <typeparam name="TResult">Its result.</typeparam>
[StackTraceHidden]
public readonly struct SystemCallAwaiter<TCall, TResult> : ICriticalNotifyCompletion, IFallbackAwaiter
    where TCall : ISystemCall<TResult>
{
    private readonly CallCell<TCall> _cell;

    /// <summary>Prepares the call; it is made when the method suspends.</summary>
    public SystemCallAwaiter(TCall call) => _cell = CallCell<TCall>.Rent(call, hasResult: true);

    /// <summary>False: every system call is a scheduling point.</summary>
    public bool IsCompleted => false;

    /// <summary>The call's result, or throws what came back instead.</summary>
    public TResult GetResult()
    {
        FallbackInterrupt.ThrowIfSet();
        return _cell.Return().GetResult();
    }

    /// <summary>For generated code: the call, to be made by the frame itself.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TCall __Take() => _cell.Take();

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void OnCompleted(Action continuation) => OutsideTask.Continue(typeof(TCall), continuation);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void UnsafeOnCompleted(Action continuation) => OutsideTask.Continue(typeof(TCall), continuation);

    CoStep IFallbackAwaiter.Begin(Scheduler os, CoFrame frame, out IRetry? retry)
    {
        retry = CallCell<TCall>.IsRetried ? _cell : null;
        return _cell.Again(os, frame);
    }
}
