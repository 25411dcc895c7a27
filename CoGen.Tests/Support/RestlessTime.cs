namespace CoGen.Tests.Support;

/// <summary>A clock that moves by a step with each reading, forwards or backwards. Its timers fire at once.</summary>
internal sealed class RestlessTime(TimeSpan step) : TimeProvider
{
    private long _ticks;

    public TimeSpan Step { get; set; } = step;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _ticks += Step.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        callback(state);
        return System.CreateTimer(static _ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
