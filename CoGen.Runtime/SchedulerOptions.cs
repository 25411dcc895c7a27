namespace CoGen;

/// <summary>How a <see cref="Scheduler"/> runs; every property has a default that suits a program's only scheduler.</summary>
public sealed class SchedulerOptions
{
    /// <summary>Where <see cref="Sys.Sleep"/> takes its time from: the system's clock, or <see cref="VirtualTime"/> in tests.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How the scheduler asks the system for ready descriptors.</summary>
    public PollerKind Poller { get; init; } = PollerKind.Default;

    /// <summary>
    /// Takes the exceptions of failed tasks that have no handle, on the scheduler's thread, as they happen. Without it they are
    /// thrown when <see cref="Scheduler.Run()"/> ends. A server logs here.
    /// </summary>
    public Action<Tid, Exception>? OnFailure { get; init; }
}
