using System.Globalization;
using CoGen.CompilerServices;

namespace CoGen.Tests.Conformance;

/// <summary>One run of a program: what it wrote, which of its awaits suspend, and where it is to be killed.</summary>
public sealed class Trace
{
    private const int Longest = 20_000;

    [ThreadStatic]
    private static Trace? t_current;

    private readonly Func<bool> _suspends;
    private readonly int _killAt;
    private readonly bool _killThrows;

    /// <param name="killAt">The suspension, counted from 1, at which the task is killed; 0 for none.</param>
    /// <param name="killThrows">The kill is an exception thrown at the await, for the oracle.</param>
    internal Trace(Pattern pattern, int killAt = 0, bool killThrows = false)
    {
        _suspends = pattern.Create();
        _killAt = killAt;
        _killThrows = killThrows;
        Scheduler = new Scheduler(new SchedulerOptions { Time = new VirtualTime() });
    }

    public static Trace Current => t_current ?? throw new InvalidOperationException("No program runs on this thread.");

    public List<string> Lines { get; } = [];

    public Scheduler Scheduler { get; }

    /// <summary>How many awaits of points have suspended.</summary>
    public int Suspensions { get; private set; }

    /// <summary>The methods that were seen to run on the compiler's own state machine.</summary>
    public SortedSet<string> Fallbacks { get; } = new(StringComparer.Ordinal);

    /// <summary>The programs of this thread write here from now on.</summary>
    internal void Take() => t_current = this;

    public void Write(object? line)
    {
        if (Lines.Count >= Longest)
            throw new RunawayException();
        Lines.Add(line is IFormattable f ? f.ToString(null, CultureInfo.InvariantCulture) : line?.ToString() ?? "null");
    }

    /// <summary>Whether the next await suspends.</summary>
    internal bool Suspends()
    {
        Write("await");
        return _suspends();
    }

    /// <summary>Whether the next system call suspends. Where it is to be killed, the kill is under way when this returns.</summary>
    internal bool Suspends(SystemCaller caller)
    {
        for (var frame = caller.Frame; frame is not null; frame = frame.Caller)
            NoteFallback(frame);
        var suspends = Suspends();
        if (suspends && IsToBeKilled())
            PostKill(caller.Tid);
        return suspends;
    }

    /// <summary>As for a system call, for an awaiter, which does not know its task.</summary>
    public bool SuspendsForeign()
    {
        var suspends = Suspends();
        if (suspends && IsToBeKilled())
            PostKill(Scheduler.Tasks.First(task => task.State == TaskState.Running).Tid);
        return suspends;
    }

    private bool IsToBeKilled()
    {
        if (++Suspensions != _killAt)
            return false;
        return !_killThrows ? true : throw new TaskKilledException(Tid.None);
    }

    private void PostKill(Tid tid) => Scheduler.Post(() => Scheduler.Kill(tid));

    private void NoteFallback(CoFrame frame)
    {
        for (var type = frame.GetType(); type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FallbackFrame<>))
                Fallbacks.Add(frame.__Name);
        }
    }
}

/// <summary>The program writes without end.</summary>
public sealed class RunawayException() : Exception("The program writes without end.");
