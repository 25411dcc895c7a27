using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace CoGen.CompilerServices;

/// <summary>Awaits a system call without result in a method that was not rewritten.</summary>
/// <typeparam name="TCall">The call.</typeparam>
/// <param name="call">The call, not yet made.</param>
public readonly struct SystemCallAwaiter<TCall>(TCall call) : ICriticalNotifyCompletion, IFallbackAwaiter
    where TCall : struct, ISystemCall
{
    private readonly TCall _call = call;

    /// <summary>False: every system call is a scheduling point.</summary>
    public bool IsCompleted => false;

    IRetry? IFallbackAwaiter.Retry => null;

    /// <summary>Throws what came back instead of a result.</summary>
    public void GetResult() => FallbackInterrupt.ThrowIfSet();

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void OnCompleted(Action continuation) => throw OutsideTask.Error(typeof(TCall));

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void UnsafeOnCompleted(Action continuation) => throw OutsideTask.Error(typeof(TCall));

    CoStep IFallbackAwaiter.Begin(Scheduler os, CoFrame frame)
    {
        var call = _call;
        return call.Invoke(new SystemCaller(os, frame));
    }
}
