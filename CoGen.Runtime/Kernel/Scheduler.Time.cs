using CoGen.CompilerServices;
using CoGen.Kernel;

namespace CoGen;

// Time: sleeping tasks.
public sealed partial class Scheduler
{
    // How many sleepers before its turn a task's entry is asked for: about as many as the processor can wait for at once.
    private const int Ahead = 16;

    // So many and their timers are in a cache anyway.
    private const int FewTasks = 1_000;

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
        if (_table.Count > FewTasks)
            WakeAndAskAhead(due);
        else
            foreach (ref readonly var timer in due)
                Wake(timer.Slot);
    }

    // Of many tasks, what each step of the way needs is asked for one step before: the entries of those due next, the frames of those
    // that wake now.
    private void WakeAndAskAhead(ReadOnlySpan<Kernel.Timer> due)
    {
        for (var i = 0; i < due.Length; i++)
        {
            if (i + Ahead < due.Length)
                Cache.Prefetch(ref _table[due[i + Ahead].Slot]);
            ref var entry = ref _table[due[i].Slot];
            // Most frames lie in two of the cache's lines.
            Cache.PrefetchObject(ref entry.Top);
            Cache.PrefetchObject(ref entry.Top, at: 40);
            _timers.Prefetch(due[i].Slot);
            Wake(ref entry);
        }
        foreach (ref readonly var timer in _timers.Soon)
            Cache.Prefetch(ref _table[timer.Slot]);
    }
}
