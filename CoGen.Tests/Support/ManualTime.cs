namespace CoGen.Tests.Support;

/// <summary>A clock that a test moves from another thread, with timers that fire as it moves.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Alarm> _alarms = [];
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public int AlarmCount
    {
        get
        {
            lock (_lock)
                return _alarms.Count;
        }
    }

    public override long GetTimestamp() => Volatile.Read(ref _ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            var alarm = new Alarm(this, () => callback(state), _ticks + dueTime.Ticks);
            _alarms.Add(alarm);
            return alarm;
        }
    }

    public void Advance(TimeSpan step)
    {
        Alarm[] due;
        lock (_lock)
        {
            Volatile.Write(ref _ticks, _ticks + step.Ticks);
            due = [.. _alarms.Where(alarm => alarm.Due <= _ticks)];
            _alarms.RemoveAll(due.Contains);
        }
        foreach (var alarm in due)
            alarm.Fire();
    }

    private sealed class Alarm(ManualTime time, Action fire, long due) : ITimer
    {
        public long Due => due;

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
            lock (time._lock)
                time._alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
