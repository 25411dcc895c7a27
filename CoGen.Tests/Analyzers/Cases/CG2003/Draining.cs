using System.Collections.Concurrent;

partial class DrainingLoops
{
    [CoTask]
    async CoTask Drains(ConcurrentQueue<int> queue, ConcurrentBag<int> bag, ConcurrentStack<int> stack)
    {
        while (!queue.IsEmpty)
            queue.TryDequeue(out _);
        while (bag.Count > 0)
            bag.TryTake(out _);
        while (!stack.IsEmpty)
        {
            if (stack.TryPop(out var top))
                Console.WriteLine(top);
        }
        while (queue.IsEmpty) // CG2003
        { }
        await Sys.Yield();
    }
}
