using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CoGen.CompilerServices;

/// <summary>
/// For generated code: the wait for an awaiter whose type is known only at run time. It is made as a system call that is tried again,
/// which is what such an awaiter may turn out to be.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[StackTraceHidden]
public struct DynamicAwait
{
    private readonly object _awaiter;
    private IRetry? _retry;
    private bool _isOver;

    /// <param name="awaiter">What <c>GetAwaiter</c> gave.</param>
    /// <param name="isCompleted">Whether there is nothing to wait for.</param>
    public DynamicAwait(object awaiter, bool isCompleted)
    {
        _awaiter = awaiter;
        _isOver = isCompleted;
    }

    /// <summary>Begins to wait, or, woken, goes on; done: its result can be asked for.</summary>
    public CoStep Invoke(SystemCaller caller)
    {
        if (_retry is not null)
            return Retry(caller);
        if (_isOver)
            return CoStep.Done;
        _isOver = true;
        if (_awaiter is IFallbackAwaiter own)
            return own.Begin(caller.Scheduler, caller.Frame, out _retry) is var step && step == CoStep.Done ? Finish() : step;
        if (_awaiter is ICriticalNotifyCompletion critical)
            return caller.Scheduler.ParkOnForeign(caller.Frame, ref critical);
        var plain = (INotifyCompletion)_awaiter;
        return caller.Scheduler.ParkOnForeign(caller.Frame, ref plain);
    }

    private CoStep Retry(SystemCaller caller) =>
        _retry!.Again(caller.Scheduler, caller.Frame) is var step && step == CoStep.Done ? Finish() : step;

    private CoStep Finish()
    {
        _retry?.Finish();
        _retry = null;
        return CoStep.Done;
    }
}
