using System.Runtime.CompilerServices;
using CoGen.Kernel;

namespace CoGen;

// Which thread the scheduler belongs to while it runs.
public sealed partial class Scheduler
{
    // 0 while nobody runs it.
    private int _thread;

    // Of the thread that runs it, for the pools of frames.
    private int _threadNumber;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CheckThread()
    {
        if (!IsBelowRun && Volatile.Read(ref _thread) is not 0 and var owner)
            CheckThreadIs(owner);
    }

    private static void CheckThreadIs(int owner)
    {
        if (owner != Environment.CurrentManagedThreadId)
            throw new InvalidOperationException(
                $"Another thread runs this scheduler. From here, only {nameof(Post)}, {nameof(RunAsync)} and {nameof(Hold)} can be called."
            );
    }

    private void CheckNotRunning()
    {
        if (Volatile.Read(ref _thread) != 0)
            throw RunsAlready();
    }

    private static InvalidOperationException RunsAlready() => new("The scheduler runs already: it has one thread, and one Run.");

    private SynchronizationContext? EnterRun()
    {
        if (Interlocked.CompareExchange(ref _thread, Environment.CurrentManagedThreadId, 0) != 0)
            throw RunsAlready();
        var outer = SynchronizationContext.Current;
        // Its Post would wait for this thread, which waits here.
        SynchronizationContext.SetSynchronizationContext(ContinuationsAtOnce.IfNeeded);
        _threadNumber = ThreadNumber.Assigned;
        EnterContexts();
        MeasureStack();
        return outer;
    }

    private void LeaveRun(SynchronizationContext? outer)
    {
        NoneRuns();
        _isInRound = false;
        RestoreContext(_baseContext);
        SynchronizationContext.SetSynchronizationContext(outer);
        if (_table.Count == 0)
            ReleasePoller();
        Volatile.Write(ref _thread, 0);
    }

    private void ReleasePoller()
    {
        var poller = _poller;
        _poller = null;
        poller?.Dispose();
    }

    /// <summary>
    /// Kills every task, also those that <see cref="RunAsync(CoTask)"/> sent and no <see cref="Run()"/> has begun; abandons cleanups that
    /// do not end at once; and gives back what the system lent.
    /// </summary>
    /// <exception cref="InvalidOperationException">The scheduler is running.</exception>
    public void Dispose()
    {
        if (Volatile.Read(ref _thread) != 0 || RunningSlot >= 0)
            throw new InvalidOperationException("The scheduler is running; dispose it after Run has returned.");
        AdmitArrivals();
        // What a cleanup spawns is killed before it begins.
        while (_table.Count > 0)
            foreach (var slot in _table.SlotsInOrder())
                Kill(_table.TidOf(slot), force: true);
        ReleasePoller();
    }
}
