using CoGen.CompilerServices;
using CoGen.Kernel;

namespace CoGen;

// Time: sleeping tasks.
public sealed partial class Scheduler
{
    // How many sleepers before its turn a task's entry is asked for.
    private const int Ahead = 8;

    private readonly TimerWheel _timers = new();
    private readonly long _start;

    // The same clock as the options', where it is this one, which is asked directly.
    private readonly VirtualTime? _virtualTime;

    /// <summary>The time since the scheduler was made, in ticks of 100 ns. A clock that goes back behind that stands still.</summary>
    private long Now => _virtualTime is { } time ? time.GetTimestamp() - _start : Math.Max(0, _options.Time.GetElapsedTime(_start).Ticks);

    /// <summary>Parks a task for a time.</summary>
    internal CoStep ParkOnTimer(CoFrame frame, TimeSpan time)
    {
        var now = Now;
        var due = time.Ticks > long.MaxValue - now ? long.MaxValue : now + time.Ticks;
        _timers.Add(frame.Slot, due);
        return Park(frame, WaitReason.Timer);
    }

    private void WakeSleepers()
    {
        var due = _timers.Expire(Now);
        for (var i = 0; i < due.Length; i++)
        {
            if (i + Ahead < due.Length)
                _table.Prefetch(due[i + Ahead].Slot);
            Wake(due[i].Slot);
        }
    }
}
