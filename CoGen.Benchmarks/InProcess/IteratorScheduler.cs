namespace CoGen.Benchmarks.InProcess;

/// <summary>The usual way without a library: methods with <c>yield return</c>, one after the other out of a queue.</summary>
internal sealed class IteratorScheduler
{
    private readonly Queue<IEnumerator<int>> _ready = new();

    internal void Spawn(IEnumerator<int> task) => _ready.Enqueue(task);

    internal void Run()
    {
        while (_ready.TryDequeue(out var task))
            if (task.MoveNext())
                _ready.Enqueue(task);
    }

    internal static IEnumerator<int> Loop(int times)
    {
        for (var i = 0; i < times; i++)
            yield return 0;
    }
}
