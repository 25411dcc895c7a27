using CoGen.CompilerServices;

namespace CoGen.SystemCalls;

/// <summary>See <see cref="Sys.Sleep"/>.</summary>
public readonly struct SleepCall : ISystemCall
{
    private readonly TimeSpan _time;

    internal SleepCall(TimeSpan time) => _time = time;

    /// <inheritdoc/>
    public CoStep Invoke(SystemCaller caller) => _time == TimeSpan.Zero ? CoStep.Yield : caller.Scheduler.ParkOnTimer(caller.Frame, _time);

    /// <summary>Lets a task await the call.</summary>
    public SystemCallAwaiter<SleepCall> GetAwaiter() => new(this);
}
