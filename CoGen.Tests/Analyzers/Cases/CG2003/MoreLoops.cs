using System.Collections.Concurrent;
using System.Diagnostics;

partial class Hogs
{
    [CoTask]
    async CoTask LetsOthersRun(CancellationToken token, Socket s, byte[] buffer, Channel channel, bool x, ConcurrentQueue<int> shared)
    {
        while (!token.IsCancellationRequested)
            await Sys.Sleep(TimeSpan.FromSeconds(1));
        while (!_done)
            await Sys.Yield();
        while (true)
        {
            var n = await Sys.Receive(s, buffer);
            if (n == 0)
                break;
        }
        while (true)
        {
            try
            {
                await Sys.Yield();
                if (x)
                    break;
            }
            catch (Exception)
            {
                continue;
            }
        }
        while (true)
        {
            if (shared.TryDequeue(out var item))
                Console.WriteLine(item);
            else
                await Sys.Yield();
            if (item == 3)
                break;
        }
        while (!x)
        {
            if (_done)
                break;
            await channel.Read();
        }
        await foreach (var item in channel.All())
            Console.WriteLine(item);
        for (; ; )
        {
            await Sys.Spawn(Ticks());
            if (_stop)
                break;
        }
    }

    [CoTask]
    static async CoTask Ticks() => await Sys.Yield();

    class Channel
    {
        [CoTask]
        public async CoTask<int> Read()
        {
            await Sys.Yield();
            return 1;
        }

        public async IAsyncEnumerable<int> All()
        {
            await Task.Yield();
            yield return 1;
        }
    }

    [CoTask]
    async CoTask Monitors(bool ready)
    {
        lock (_gate)
        {
            while (!_done)
                Monitor.Wait(_gate); // CG1001
        }
        lock (_gate)
        {
            while (_queue.Count == 0)
                Monitor.Wait(_gate); // CG1001
        }
        await Sys.Yield();
    }

    [CoTask]
    async CoTask SocketLoops(Socket s, byte[] buffer)
    {
        s.Blocking = false;
        while (s.Available > 0)
            s.Receive(buffer);
        var got = 0;
        while (got < buffer.Length)
            got += s.Receive(buffer.AsSpan(got));
        while (s.Receive(buffer) > 0)
            Console.WriteLine("more");
        while (s.Connected)
            s.Send(buffer);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Searches(Node? node, int[] numbers, string text, LinkedListNode<int>? linked)
    {
        while (node != null)
            node = node.Next;
        while (linked is not null)
            linked = linked.Next;
        var i = 0;
        while (numbers[i] != 0)
            i++;
        while (i < text.Length && text[i] == ' ')
            i++;
        var lo = 0;
        var hi = numbers.Length;
        while (lo < hi)
        {
            var mid = (lo + hi) / 2;
            if (numbers[mid] < i)
                lo = mid + 1;
            else
                hi = mid;
        }
        while (i-- > 0)
            Console.WriteLine(i);
        while (Interlocked.CompareExchange(ref _count, 1, 0) != 0) // CG2003
            Console.WriteLine("again");
        while (node?.Parent is { } parent)
            node = parent;
        while (numbers.Any(x => x > 3))
            numbers[0]--;
        await Sys.Yield();
    }

    class Node
    {
        public Node? Next;
        public Node? Parent { get; set; }
    }

    [CoTask]
    async CoTask Clocks(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < time) // CG2003
            Console.WriteLine("tick");
        var end = DateTime.UtcNow + time;
        while (DateTime.UtcNow < end) // CG2003
            Console.WriteLine("tick");
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Nested(int n)
    {
        while (true)
        {
            for (var i = 0; i < n; i++)
                Console.WriteLine(i);
            await Sys.Yield();
            if (n == 3)
                break;
        }
    }

    [CoTask]
    async CoTask InFunctions()
    {
        Action spin = () =>
        {
            while (!_done) { }
        };
        await Task.Run(spin);
        await Inner();
        async CoTask Inner()
        {
            while (!_done) // CG2003
            { }
        }
    }

    void Plain()
    {
        while (!_done) { }
    }

    [CoTask]
    async CoTask Throws()
    {
        while (true)
        {
            Console.WriteLine(_queue.Dequeue());
            if (_queue.Count == 0)
                throw new InvalidOperationException();
        }
    }

    [CoTask]
    async CoTask Waits(Barrier barrier, ManualResetEventSlim e)
    {
        while (!_done) // CG2003
            e.Wait(0);
        while (!e.IsSet) // CG2003
        { }
        while (!e.Wait(0)) // CG2003
        { }
    }
}
