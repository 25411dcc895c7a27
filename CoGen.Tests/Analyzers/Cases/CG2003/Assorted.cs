partial class Assorted2003
{
    volatile bool _stop;
    int _count;
    readonly Queue<int> _queue = new();
    readonly System.Collections.Concurrent.ConcurrentQueue<int> _many = new();

    [CoTask]
    static async CoTask Nothing() { }

    [CoTask]
    async CoTask Busy(Task task, CancellationToken token, bool idle, int n, Socket s)
    {
        while (!_stop) // CG2003
        { }
        while (!task.IsCompleted) // CG2003
            _count++;
        do // CG2003
        {
            Console.Write(".");
        } while (!token.IsCancellationRequested);
        for (; ; ) // CG2003
        {
            if (_stop)
                break;
        }
        while (!_stop) // CG2003
            await Task.CompletedTask;
        while (!_stop) // CG2003
            await Nothing();
        while (true) // CG2003
        {
            if (idle)
                continue;
            await Sys.Yield();
            if (_stop)
                break;
        }
        while (_queue.Count == 0) // CG2003
            Thread.SpinWait(1); // CG1001
        while (s.Connected) // CG2003
        { }
        while (_many.IsEmpty) // CG2003
        { }
        while (DateTime.UtcNow.Year < 2000 && !_stop) // CG2003
        {
            if (_count > 3)
                return;
        }
        again:
        if (!_stop)
            goto again; // CG2003
        var spin = new SpinWait();
        while (!_stop) // CG2003
            spin.SpinOnce();
        while (!_stop) // CG2003
        {
            try { }
            finally
            {
                Console.Write("");
            }
        }
    }

    [CoTask]
    async CoTask Fair(Task task, CancellationToken token, int n, int[] numbers, Stream stream, IEnumerator<int> walk, string text)
    {
        while (!_stop)
            await Sys.Yield();
        while (true)
        {
            await Sys.Sleep(TimeSpan.FromSeconds(1));
            if (_stop)
                break;
        }
        for (var i = 0; i < 1000000; i++)
            _count += i;
        while (n-- > 0)
            _count++;
        while (_queue.Count > 0)
            _queue.Dequeue();
        while (_queue.TryDequeue(out var item))
            _count += item;
        while (_many.TryDequeue(out _)) { }
        while (walk.MoveNext())
            _count += walk.Current;
        foreach (var i in numbers)
            _count += i;
        var index = 0;
        while (index < text.Length && text[index] != ' ')
            index++;
        while (true)
        {
            if (index++ > 3)
                break;
        }
        do
        {
            n /= 10;
        } while (n > 0);
        while (Next(ref n)) { }
        for (var node = Head; node is not null; node = node.Next)
            _count++;
        while (!_stop)
        {
            if (_count > 3)
            {
                await Sys.Yield();
                continue;
            }
            await task;
        }
        var current = Head;
        while (current.Next is { } next)
            current = next;
        while (!_stop)
        {
            try
            {
                await task;
            }
            catch (IOException)
            {
                await Sys.Yield();
            }
        }
        var low = 0;
        var high = numbers.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (numbers[middle] < n)
                low = middle + 1;
            else
                high = middle;
        }
        while (true)
        {
            var b = Read();
            if (b == 0)
                return;
        }
    }

    static bool Next(ref int n) => n++ < 5;

    int Read() => _queue.Count == 0 ? 0 : _queue.Dequeue();

    sealed class Node
    {
        public Node? Next;
    }

    Node Head { get; } = new();

    void NoTask()
    {
        while (!_stop) { }
    }
}
