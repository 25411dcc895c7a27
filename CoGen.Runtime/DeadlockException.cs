namespace CoGen;

/// <summary>
/// Tasks wait, and nothing can wake them: thrown by <see cref="Scheduler.Run()"/> with a line for each parked task, what it waits for
/// and where; and at the <c>await</c> of a task that would wait for itself, directly or round a circle. The inner exception is what
/// failed before and nobody took.
/// </summary>
public sealed class DeadlockException : InvalidOperationException
{
    internal DeadlockException(string message, IReadOnlyList<TaskInfo> tasks, Exception? failures = null)
        : base(message, failures) => Tasks = tasks;

    /// <summary>The tasks that wait, in the order of their tids.</summary>
    public IReadOnlyList<TaskInfo> Tasks { get; }
}
