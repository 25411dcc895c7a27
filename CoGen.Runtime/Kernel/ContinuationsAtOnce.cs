namespace CoGen.Kernel;

/// <summary>
/// Where <see cref="Scheduler.Run()"/> itself runs on a <see cref="TaskScheduler"/> that is not the default one, the continuation of a
/// .NET task that a task awaits would be queued there, behind the Run. This context takes precedence, and calls it where it comes: it
/// only tells the scheduler.
/// </summary>
internal sealed class ContinuationsAtOnce : SynchronizationContext
{
    private static readonly ContinuationsAtOnce s_instance = new();

    private ContinuationsAtOnce() { }

    internal static SynchronizationContext? IfNeeded => TaskScheduler.Current == TaskScheduler.Default ? null : s_instance;

    public override void Post(SendOrPostCallback d, object? state) => d(state);
}
