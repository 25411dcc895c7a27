namespace CoGen.Kernel;

/// <summary>
/// The callback that foreign awaiters get: one for each slot that ever awaited one, made once. A kill leaves it to whoever still
/// calls it, and the slot makes another; so a late call can wake nobody else's task.
/// </summary>
internal sealed class ForeignContinuation
{
    private readonly Scheduler _scheduler;

    internal ForeignContinuation(Scheduler scheduler, int slot)
    {
        _scheduler = scheduler;
        Slot = slot;
        Action = () => _scheduler.ForeignCompleted(this);
    }

    internal int Slot { get; }

    internal Action Action { get; }

    /// <summary>The slot's task waits for the call. Read and written on the scheduler's thread.</summary>
    internal bool IsAwaited { get; set; }
}
