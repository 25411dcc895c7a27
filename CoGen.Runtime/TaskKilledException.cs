namespace CoGen;

/// <summary>
/// The task was killed. Thrown by awaiting the handle of a killed task and, in a method that was not rewritten, at the await where
/// the kill found it; let it pass there. A rewritten method leaves without an exception.
/// </summary>
public sealed class TaskKilledException : OperationCanceledException
{
    /// <summary>The exception for this task.</summary>
    public TaskKilledException(Tid tid)
        : base($"Task {tid} was killed.") => Tid = tid;

    /// <summary>The task that was killed.</summary>
    public Tid Tid { get; }
}
