using System.Collections.Concurrent;
using System.Diagnostics;

partial class Hogs
{
    private bool _done;
    private volatile bool _stop;
    private static bool _flag;
    private int _count;
    private readonly object _gate = new();
    private readonly Queue<int> _queue = [];

    public bool IsDone { get; set; }

    static bool Check() => DateTime.Now.Second == 3;

    void Step() => _done = true;

    [CoTask]
    async CoTask Busy(
        Task task,
        CancellationToken token,
        Process process,
        ConcurrentQueue<int> queue,
        bool x,
        Socket s,
        int n,
        CoHandle handle
    )
    {
        while (!_done) // CG2003
        { }
        while (!_stop) // CG2003
            Thread.SpinWait(1); // CG1001
        while (!_flag) // CG2003
            Thread.Yield();
        while (!IsDone) // CG2003
        { }
        while (!task.IsCompleted) // CG2003
        { }
        while (!token.IsCancellationRequested) // CG2003
            Console.WriteLine("waiting");
        while (!process.HasExited) // CG2003
            Thread.Sleep(10); // CG1001
        while (queue.IsEmpty) // CG2003
        { }
        while (!queue.TryDequeue(out _)) // CG2003
        { }
        while (!handle.IsCompleted) // CG2003
        { }
        while (_count < 10) // CG2003
        { }
        while (Volatile.Read(ref _count) < 10) // CG2003
        { }
        while (s.Available == 0) // CG2003
        { }
        while (!s.Poll(0, SelectMode.SelectRead)) // CG2003
        { }
        while (x) // CG2003
        {
            if (n > 3)
                continue;
            await Sys.Yield();
        }
        do // CG2003
        { } while (!_done);
        for (; !_done; ) // CG2003
        { }
    }

    [CoTask]
    async CoTask Forever(bool x)
    {
        if (x)
            await Sys.Yield();
        while (true) // CG2003
            Console.WriteLine("I am alive");
    }

    [CoTask]
    async CoTask SuspendsOnSomeWay(Queue<int> queue, bool x)
    {
        while (true) // CG2003
        {
            if (x)
                await Sys.Yield();
        }
    }

    [CoTask]
    async CoTask Ends(
        Queue<int> queue,
        Stack<int> stack,
        List<int> list,
        int n,
        IEnumerator<int> numbers,
        StreamReader reader,
        ConcurrentQueue<int> shared
    )
    {
        for (var i = 0; i < n; i++)
            Console.WriteLine(i);
        for (var i = n; i > 0; i -= 2)
            Console.WriteLine(i);
        for (int i = 0, j = 10; i < j; i++, j--)
            Console.WriteLine(i);
        foreach (var x in list)
            Console.WriteLine(x);
        while (queue.Count > 0)
            queue.Dequeue();
        while (queue.TryDequeue(out var x))
            Console.WriteLine(x);
        while (shared.TryDequeue(out var x))
            Console.WriteLine(x);
        while (stack.Count > 0)
        {
            var top = stack.Pop();
            Console.WriteLine(top);
        }
        while (list.Count > 0)
            list.RemoveAt(list.Count - 1);
        while (numbers.MoveNext())
            Console.WriteLine(numbers.Current);
        while (reader.ReadLine() is { } line)
            Console.WriteLine(line);
        string? text;
        while ((text = reader.ReadLine()) != null)
            Console.WriteLine(text);
        while (!reader.EndOfStream)
            Console.WriteLine(reader.Read());
        while (n > 0)
            n--;
        while (n != 1)
            n = n % 2 == 0 ? n / 2 : 3 * n + 1;
        while (true)
        {
            if (++n > 10)
                break;
        }
        while (true)
        {
            if (Check())
                return;
        }
        do
        {
            n /= 10;
        } while (n > 0);
        while (!_done)
            Step();
        while (!_done)
            _done = Check();
        while (_count < 10)
            _count++;
        await Sys.Yield();
    }
}
