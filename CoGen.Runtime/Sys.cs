using CoGen.SystemCalls;

namespace CoGen;

/// <summary>
/// The system calls: what a task asks of its scheduler, each to be awaited in a <c>[CoTask]</c> method. Every call is a scheduling
/// point: its caller goes on from the tail of the ready queue.
/// </summary>
/// <remarks>After David Beazley's SystemCall classes in "A Curious Course on Coroutines and Concurrency".</remarks>
public static partial class Sys
{
    /// <summary>Lets every other ready task run once.</summary>
    public static YieldCall Yield() => default;

    /// <summary>The calling task's tid.</summary>
    public static GetTidCall GetTid() => default;

    /// <summary>Makes a task run beside the caller; it comes first. Nothing is kept of it once it ends.</summary>
    /// <returns>Awaited: the new task's tid.</returns>
    /// <exception cref="InvalidOperationException">At the await: the task was used before.</exception>
    public static SpawnCall Spawn(CoTask task) => new(task.Frame, task.Version);

    /// <inheritdoc cref="Spawn(CoTask)"/>
    public static SpawnCall Spawn<T>(CoTask<T> task) => new(task.Frame, task.Version);

    /// <summary>As <see cref="Spawn(CoTask)"/>, and keeps the task's outcome for as long as the handle is kept.</summary>
    /// <returns>Awaited: the handle, which can be awaited at any time, many times.</returns>
    /// <exception cref="InvalidOperationException">At the await: the task was used before.</exception>
    public static StartCall<CoHandle> Start(CoTask task) => new(task.Frame, task.Version, new CoHandle());

    /// <inheritdoc cref="Start(CoTask)"/>
    public static StartCall<CoHandle<T>> Start<T>(CoTask<T> task) => new(task.Frame, task.Version, new CoHandle<T>());

    /// <summary>
    /// Kills a task: it leaves whatever it waits for and its <c>finally</c> blocks run before the caller goes on, or on its own later
    /// turns from the first <c>await</c> in them. Who waits for it is woken when it has ended. A task may kill itself.
    /// </summary>
    /// <param name="tid">The task. A second kill of it changes nothing; one that has not started never runs.</param>
    /// <param name="force">Abandons a cleanup that does not end by itself.</param>
    /// <returns>Awaited: whether it was alive.</returns>
    public static KillCall Kill(Tid tid, bool force = false) => new(tid, force);

    /// <summary>Waits until a task has ended. Its failure, if it failed, is not taken.</summary>
    /// <returns>Awaited: whether there was such a task to wait for.</returns>
    /// <exception cref="DeadlockException">At the await: the caller would wait for itself, directly or round a circle.</exception>
    public static WaitCall Wait(Tid tid) => new(tid);

    /// <summary>Waits for a time; zero only yields. Exact to the timer of the system, about a millisecond.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative.</exception>
    public static SleepCall Sleep(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        return new SleepCall(time);
    }
}
