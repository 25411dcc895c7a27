namespace CoGen.Benchmarks.InProcess;

/// <summary>The workloads as methods with <c>yield return</c>.</summary>
internal static class IteratorMethods
{
    internal static IEnumerator<object?> Loop(int times)
    {
        for (var i = 0; i < times; i++)
            yield return null;
    }

    internal static IEnumerator<object?> Chains(int depth, int count, int yields)
    {
        for (var i = 0; i < count; i++)
            yield return Deep(depth - 1, yields);
    }

    private static IEnumerator<object?> Deep(int depth, int yields)
    {
        if (depth > 0)
            yield return Deep(depth - 1, yields);
        else
            for (var i = 0; i < yields; i++)
                yield return null;
    }

    internal static IEnumerator<object?> Sleep(IteratorScheduler iterators, int milliseconds, int times)
    {
        for (var i = 0; i < times; i++)
            yield return iterators.Sleep(milliseconds);
    }

    /// <summary>Spawns an even number of tasks in pairs: each wakes the other one and waits to be woken.</summary>
    internal static void SpawnPairs(IteratorScheduler iterators, int count, int times)
    {
        var tasks = new IteratorTask[count];
        // Those that park at once come first.
        for (var i = count - 1; i >= 0; i--)
            tasks[i] = iterators.Spawn(Member(iterators, tasks, i, times));
    }

    private static IEnumerator<object?> Member(IteratorScheduler iterators, IteratorTask[] tasks, int index, int times)
    {
        var half = tasks.Length / 2;
        if (index >= half)
            yield return IteratorScheduler.Parked;
        var next = tasks[(index + half) % tasks.Length];
        for (var i = 0; i < times; i++)
        {
            iterators.Wake(next);
            yield return IteratorScheduler.Parked;
        }
        iterators.Wake(next);
    }
}
