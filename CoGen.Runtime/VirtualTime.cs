namespace CoGen;

/// <summary>
/// A clock for tests: it stands still while tasks run and, when all of them sleep, jumps to the next deadline. A program of hours runs
/// in milliseconds, always in the same order.
/// </summary>
/// <remarks>After trio's autojump clock. Not for several schedulers at once.</remarks>
public sealed class VirtualTime : TimeProvider
{
    private long _ticks;

    /// <summary>The virtual time that has passed.</summary>
    public TimeSpan Elapsed => TimeSpan.FromTicks(Volatile.Read(ref _ticks));

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override long GetTimestamp() => Volatile.Read(ref _ticks);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + Elapsed;

    /// <summary>Moves the clock on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is negative.</exception>
    public void Advance(TimeSpan step)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(step, TimeSpan.Zero);
        Interlocked.Add(ref _ticks, step.Ticks);
    }

    internal void JumpTo(long ticks)
    {
        if (ticks > Volatile.Read(ref _ticks))
            Volatile.Write(ref _ticks, ticks);
    }
}
