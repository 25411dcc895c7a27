using System.Diagnostics;
using System.Runtime.ExceptionServices;
using CoGen.CompilerServices;
using CoGen.Kernel;

namespace CoGen;

/// <summary>What <see cref="CoHandle"/> and <see cref="CoHandle{T}"/> share.</summary>
[DebuggerDisplay("{DebugText,nq}")]
public abstract class CoHandleBase
{
    private FailureCount? _countedIn;

    private protected CoHandleBase() { }

    /// <summary>The task.</summary>
    public Tid Tid { get; internal set; }

    /// <summary>Whether the task has ended: returned, failed or been killed.</summary>
    public bool IsCompleted { get; private set; }

    /// <summary>What the task failed with; a <see cref="TaskKilledException"/> if it was killed; else null.</summary>
    public Exception? Failure { get; internal set; }

    internal Scheduler Scheduler { get; set; } = null!;

    /// <summary>Somebody has seen the failure.</summary>
    internal bool IsTaken { get; private set; }

    /// <summary>Called once when the task has ended.</summary>
    internal Action<CoHandleBase>? Ended { get; set; }

    private string DebugText =>
        !IsCompleted ? $"task {Tid}, running"
        : Failure is null ? $"task {Tid}, completed"
        : $"task {Tid}, failed: {Failure.Message}";

    internal Exception? TakeFailure()
    {
        IsTaken = true;
        Interlocked.Exchange(ref _countedIn, null)?.Remove();
        return Failure;
    }

    /// <summary>Nobody keeps the handle for its failure, which is only counted.</summary>
    internal void CountIn(FailureCount count)
    {
        count.Add();
        _countedIn = count;
    }

    internal void ThrowIfFailed()
    {
        if (TakeFailure() is { } failure)
            ExceptionDispatchInfo.Throw(failure);
    }

    internal void Complete()
    {
        IsCompleted = true;
        Ended?.Invoke(this);
    }

    internal void Fail(Exception exception)
    {
        Failure = exception;
        Complete();
    }

    // An ended task has nothing to wait for: its failure is thrown here, at the await.
    private protected CoStep Join(SystemCaller caller)
    {
        if (!IsCompleted)
        {
            if (caller.Scheduler != Scheduler)
                throw new InvalidOperationException(
                    $"Task {Tid} runs on another scheduler; await its {nameof(CoGen.Scheduler.RunAsync)} instead."
                );
            return Scheduler.ParkOnTask(caller.Frame, Scheduler.Table.Find(Tid));
        }
        ThrowIfFailed();
        return CoStep.Done;
    }
}
