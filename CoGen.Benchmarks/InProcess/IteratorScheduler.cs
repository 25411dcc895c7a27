namespace CoGen.Benchmarks.InProcess;

/// <summary>
/// The usual way without a library: methods with <c>yield return</c>, one after the other out of a queue. Null yields the processor, a
/// method is called, and <see cref="Parked"/> waits to be woken.
/// </summary>
/// <remarks>Calls are trampolined, as in David Beazley's "A Curious Course on Coroutines and Concurrency", part 8.</remarks>
internal sealed class IteratorScheduler
{
    internal static readonly object Parked = new();

    private readonly Queue<IteratorTask> _ready = new();
    private readonly PriorityQueue<IteratorTask, long> _sleeping = new();
    private IteratorTask? _running;
    private long _now;

    internal IteratorTask Spawn(IEnumerator<object?> method)
    {
        var task = new IteratorTask(method);
        _ready.Enqueue(task);
        return task;
    }

    internal void Wake(IteratorTask task) => _ready.Enqueue(task);

    /// <summary>Sets the running task's timer, on a virtual clock; yield what this returns.</summary>
    internal object Sleep(int milliseconds)
    {
        _sleeping.Enqueue(_running!, _now + milliseconds);
        return Parked;
    }

    internal void Run()
    {
        while (_ready.TryDequeue(out var task) || _sleeping.TryDequeue(out task, out _now))
        {
            _running = task;
            Step(task);
        }
    }

    private void Step(IteratorTask task)
    {
        while (true)
        {
            if (!task.Method.MoveNext())
            {
                if (!task.TryReturn())
                    return;
            }
            else if (task.Method.Current is IEnumerator<object?> called)
                task.Call(called);
            else
            {
                if (task.Method.Current is null)
                    _ready.Enqueue(task);
                return;
            }
        }
    }
}
