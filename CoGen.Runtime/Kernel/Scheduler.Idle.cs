using CoGen.Kernel;
using CoGen.Polling;

namespace CoGen;

// Between two rounds: one look at what other threads sent, at the clock and at the descriptors; and sleep when nothing is ready.
public sealed partial class Scheduler
{
    // How long real events may take to come before virtual time jumps past them.
    private const int VirtualGraceMilliseconds = 10;

    private IPoller? _poller;
    private bool _isSleeping;

    /// <summary>What waits for descriptors, made at its first use.</summary>
    internal IPoller Poller => _poller ??= Pollers.Create(this, _options.Poller);

    private void BetweenRounds(bool mayBlock)
    {
        LookAround();
        if (!mayBlock || !_ready.IsEmpty || _killQueue.Count > 0)
        {
            if (_poller is { Waiting: > 0 })
                _poller.Poll(0);
            return;
        }
        if (_table.Count == 0 && !HasSources)
            return;
        Sleep();
        LookAround();
    }

    private void LookAround()
    {
        if (_hasPosted)
            RunPosted();
        if (_timers.Count > 0)
            WakeSleepers();
    }

    private void Sleep()
    {
        var due = _timers.NextDue();
        var canBeWoken = _poller is { Waiting: > 0 } || HasSources;
        if (due == long.MaxValue && !canBeWoken)
        {
            // The last source has gone just now.
            if (_table.Count == 0)
                return;
            throw Deadlock(TakeFailures());
        }
        if (due != long.MaxValue && _virtualTime is { } time)
        {
            if (canBeWoken)
                Sleep(VirtualGraceMilliseconds);
            if (_ready.IsEmpty && !_hasPosted)
                time.JumpTo(due > long.MaxValue - _start ? long.MaxValue : due + _start);
            return;
        }
        using var alarm = SetAlarm(due);
        Sleep(MillisecondsUntil(due));
    }

    private void Sleep(int milliseconds)
    {
        var poller = Poller;
        // A post from now on wakes the poller; one from before is seen by the check.
        Volatile.Write(ref _isSleeping, true);
        Interlocked.MemoryBarrier();
        if (!_hasPosted)
            poller.Poll(milliseconds);
        Volatile.Write(ref _isSleeping, false);
    }

    // A clock that is not the system's says itself when the time has come. It may have moved on while the alarm was being set; then it is
    // set anew, unless it fires at once anyway.
    private ITimer? SetAlarm(long due)
    {
        if (due == long.MaxValue || _options.Time == TimeProvider.System)
            return null;
        while (true)
        {
            var now = Now;
            var left = TimeSpan.FromTicks(Math.Clamp(due - now, 0, int.MaxValue * TimeSpan.TicksPerMillisecond));
            var alarm = _options.Time.CreateTimer(static os => ((Scheduler)os!).Post(s_nothing), this, left, Timeout.InfiniteTimeSpan);
            if (left == TimeSpan.Zero || Now - now < TimeSpan.TicksPerMillisecond)
                return alarm;
            alarm.Dispose();
        }
    }

    private int MillisecondsUntil(long due)
    {
        if (due == long.MaxValue || _options.Time != TimeProvider.System)
            return Timeout.Infinite;
        var ticks = Math.Max(0, due - Now);
        return (int)Math.Min((ticks + TimeSpan.TicksPerMillisecond - 1) / TimeSpan.TicksPerMillisecond, int.MaxValue);
    }
}
