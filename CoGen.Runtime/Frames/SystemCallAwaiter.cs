using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CoGen.CompilerServices;

/// <summary>Awaits a system call without result in a method that was not rewritten.</summary>
/// <typeparam name="TCall">The call.</typeparam>
[StackTraceHidden]
public readonly struct SystemCallAwaiter<TCall> : ICriticalNotifyCompletion, IFallbackAwaiter
    where TCall : ISystemCall
{
    private readonly TCall _call;

    /// <summary>Prepares the call; it is made when the method suspends.</summary>
    public SystemCallAwaiter(TCall call) => _call = call;

    /// <summary>False: every system call is a scheduling point.</summary>
    public bool IsCompleted => false;

    /// <summary>Throws what came back, if anything.</summary>
    public void GetResult() => FallbackInterrupt.ThrowIfSet();

    /// <summary>For generated code: the call, to be made by the frame itself.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TCall __Take() => _call;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void OnCompleted(Action continuation) => OutsideTask.Continue(typeof(TCall), continuation);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void UnsafeOnCompleted(Action continuation) => OutsideTask.Continue(typeof(TCall), continuation);

    CoStep IFallbackAwaiter.Begin(Scheduler os, CoFrame frame, out IRetry? retry)
    {
        retry = null;
        if (CallCell<TCall>.IsRetried)
        {
            var cell = CallCell<TCall>.Rent(_call, hasResult: false);
            retry = cell;
            return cell.Again(os, frame);
        }
        var call = _call;
        return call.Invoke(new SystemCaller(os, frame));
    }
}
