using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CoGen.CompilerServices;

/// <summary>Awaits a <see cref="CoTask"/> in a method that was not rewritten.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[StackTraceHidden]
public readonly struct CoTaskAwaiter : ICriticalNotifyCompletion, IFallbackAwaiter
{
    private readonly CoTask _task;

    internal CoTaskAwaiter(CoTask task) => _task = task;

    /// <summary>False: awaiting is what starts the task.</summary>
    public bool IsCompleted => false;

    /// <summary>Throws what the task threw.</summary>
    public void GetResult()
    {
        FallbackInterrupt.ThrowIfSet();
        CoFrame.CheckClaimed(_task.Frame, _task.Version);
        _task.__End();
    }

    /// <summary>For generated code: the task, to be called by the frame itself.</summary>
    public CoTask __Take() => _task;

    /// <inheritdoc/>
    public void OnCompleted(Action continuation) => OutsideTask.Continue(typeof(CoTask), continuation);

    /// <inheritdoc/>
    public void UnsafeOnCompleted(Action continuation) => OutsideTask.Continue(typeof(CoTask), continuation);

    CoStep IFallbackAwaiter.Begin(Scheduler os, CoFrame frame, out IRetry? retry)
    {
        retry = null;
        return _task.__Start(os, frame);
    }
}

/// <summary>Awaits a <see cref="CoTask{T}"/> in a method that was not rewritten.</summary>
/// <typeparam name="T">The task's value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[StackTraceHidden]
public readonly struct CoTaskAwaiter<T> : ICriticalNotifyCompletion, IFallbackAwaiter
{
    private readonly CoTask<T> _task;

    internal CoTaskAwaiter(CoTask<T> task) => _task = task;

    /// <summary>False: awaiting is what starts the task.</summary>
    public bool IsCompleted => false;

    /// <summary>The task's value, or throws what it threw.</summary>
    public T GetResult()
    {
        FallbackInterrupt.ThrowIfSet();
        CoFrame.CheckClaimed(_task.Frame, _task.Version);
        return _task.__End();
    }

    /// <summary>For generated code: the task, to be called by the frame itself.</summary>
    public CoTask<T> __Take() => _task;

    /// <inheritdoc/>
    public void OnCompleted(Action continuation) => OutsideTask.Continue(typeof(CoTask<T>), continuation);

    /// <inheritdoc/>
    public void UnsafeOnCompleted(Action continuation) => OutsideTask.Continue(typeof(CoTask<T>), continuation);

    CoStep IFallbackAwaiter.Begin(Scheduler os, CoFrame frame, out IRetry? retry)
    {
        retry = null;
        return _task.__Start(os, frame);
    }
}
