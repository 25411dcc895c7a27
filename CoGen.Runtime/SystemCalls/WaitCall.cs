using CoGen.CompilerServices;

namespace CoGen.SystemCalls;

/// <summary>See <see cref="Sys.Wait"/>.</summary>
public struct WaitCall : ISystemCall<bool>
{
    private readonly Tid _tid;
    private bool _wasAlive;

    internal WaitCall(Tid tid) => _tid = tid;

    /// <inheritdoc/>
    public CoStep Invoke(SystemCaller caller)
    {
        var target = caller.Scheduler.Table.Find(_tid);
        _wasAlive = target >= 0;
        return _wasAlive ? caller.Scheduler.ParkOnTask(caller.Frame, target) : CoStep.Yield;
    }

    /// <inheritdoc/>
    public readonly bool GetResult() => _wasAlive;

    /// <summary>Lets a task await the call.</summary>
    public readonly SystemCallAwaiter<WaitCall, bool> GetAwaiter() => new(this);
}
