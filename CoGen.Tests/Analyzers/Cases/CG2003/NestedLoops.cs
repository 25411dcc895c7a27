using System.Collections.Concurrent;

partial class NestedLoops
{
    private bool _done;
    private int _count;
    private readonly object _gate = new();

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    async CoTask MayNotSuspend(bool x)
    {
        if (x)
            await Sys.Yield();
    }

    static Task Completed() => Task.CompletedTask;

    static int Next(int n) => n + 1;

    static bool Decide() => DateTime.Now.Ticks % 3 == 0;

    [CoTask]
    async CoTask Nested(int n, bool x)
    {
        while (!_done)
        {
            while (!_done) // CG2003
            { }
            await Sys.Yield();
        }
    }

    [CoTask]
    async CoTask NestedBoth(bool x)
    {
        while (true) // CG2003
        {
            while (!_done) // CG2003
            {
                Console.WriteLine("x");
            }
        }
    }

    [CoTask]
    async CoTask NestedOuter(int n)
    {
        while (!_done) // CG2003
        {
            for (var i = 0; i < n; i++)
                Console.WriteLine(i);
        }
        await Sys.Yield();
    }

    [CoTask]
    async CoTask NestedInnerAwaits(int n)
    {
        while (!_done)
        {
            while (!_done)
                await Sys.Yield();
        }
    }

    [CoTask]
    async CoTask NestedMayNot(int n, List<int> list)
    {
        while (true) // CG2003
        {
            foreach (var i in list)
                await Sys.Yield();
        }
    }

    [CoTask]
    async CoTask ThreeDeep()
    {
        while (true)
        {
            await Sys.Yield();
            while (true)
            {
                if (_done)
                    break;
                while (!_done) // CG2003
                    Console.WriteLine();
            }
        }
    }

    [CoTask]
    async CoTask InTry()
    {
        while (!_done) // CG2003
        {
            try
            {
                Console.WriteLine();
            }
            finally
            {
                Console.WriteLine();
            }
        }
        while (!_done)
        {
            try
            {
                Console.WriteLine();
            }
            finally
            {
                await Sys.Yield();
            }
        }
    }

    [CoTask]
    async CoTask Ends(int n, Queue<int> q, string s, CancellationToken token, IEnumerator<int> e, Random r, LinkedList<int> l)
    {
        while (true)
        {
            n = Next(n);
            if (n > 100)
                break;
        }
        while (true)
        {
            if (Decide())
                break;
        }
        while (!token.IsCancellationRequested)
        {
            if (q.Count == 0)
                break;
            q.Dequeue();
        }
        while (r.Next(10) != 3)
            Console.WriteLine();
        while (true)
        {
            if (!e.MoveNext())
                return;
        }
    }

    [CoTask]
    async CoTask Ends2(LinkedList<int> l, LinkedListNode<int>? node, string s, Dictionary<int, int> d, Stack<int> st, int n)
    {
        while (l.First is { } f)
            l.Remove(f);
        while (node is { Value: > 3 })
            node = node.Next;
        while (s.Contains("  "))
            s = s.Replace("  ", " ");
        while (d.ContainsKey(n))
            n++;
        while (st.TryPop(out var x))
            Console.WriteLine(x);
        while (true)
            throw new InvalidOperationException();
    }

    [CoTask]
    async CoTask Ends3(bool x, int[] a)
    {
        var going = true;
        while (going)
        {
            if (x)
                going = false;
            else
                going = Decide();
        }
        for (; ; )
            break;
        int i = 0;
        do i++;
        while (i < 10);
        loop:
        i--;
        if (i > 0)
            goto loop;
        foreach (var y in a)
        foreach (var z in a)
            Console.WriteLine(y + z);
        await foreach (var y in All())
            Console.WriteLine(y);
    }

    static async IAsyncEnumerable<int> All()
    {
        await Task.Yield();
        yield return 1;
    }

    [CoTask]
    async CoTask Gotos(bool x)
    {
        again:
        if (!_done)
            goto again; // CG2003
        await Sys.Yield();
    }

    [CoTask]
    async CoTask AwaitedLoops(bool x)
    {
        while (true)
            await Work();
    }

    [CoTask]
    async CoTask AwaitedLoops2(bool x)
    {
        while (true)
            await MayNotSuspend(x);
    }

    [CoTask]
    async CoTask AwaitedLoops3(bool x)
    {
        while (!_done)
            await Completed();
    }

    [CoTask]
    async CoTask AwaitedLoops4(bool x)
    {
        while (!_done) // CG2003
            await Task.CompletedTask;
    }

    [CoTask]
    async CoTask Locks(bool x)
    {
        while (true) // CG2003
        {
            lock (_gate)
            {
                if (_done)
                    break;
            }
        }
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Interlock()
    {
        while (Interlocked.CompareExchange(ref _count, 0, 0) < 10) // CG2003
        { }
        while (Volatile.Read(ref _done)) // CG2003
            Thread.Yield();
        SpinWait spin = default;
        while (!_done) // CG2003
            spin.SpinOnce();
        await Sys.Yield();
    }
}

partial class SpinningLoops
{
    private volatile int _lock;
    private int _state;
    private long _ticks;
    private bool _done;

    [CoTask]
    static async CoTask Nothing() { }

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    async CoTask Spin(int x)
    {
        while (Interlocked.CompareExchange(ref _lock, 1, 0) != 0) // CG2003
        { }
        while (Interlocked.Exchange(ref _state, 1) == 1) // CG2003
            Thread.Yield();
        while (Interlocked.Read(ref _ticks) < 3) // CG2003
        { }
        while (Interlocked.CompareExchange(ref _state, 1, 0) == 0)
            Console.WriteLine();
        while (Interlocked.Exchange(ref _state, 0) == 1)
            Console.WriteLine();
        int old;
        do
        {
            old = _state;
        } while (Interlocked.CompareExchange(ref _state, old + 1, old) != old);
        while (_state != 2)
        {
            if (Interlocked.CompareExchange(ref _state, 2, 1) == 1)
                Console.WriteLine();
        }
        await Sys.Yield();
    }

    [CoTask]
    async CoTask InnerInCounting(int n)
    {
        for (var i = 0; i < n; i++)
        {
            while (!_done) // CG2003
            { }
        }
        foreach (var i in new[] { 1 })
        {
            while (!_done) // CG2003
                Console.WriteLine(i);
        }
        await Sys.Yield();
    }

    [CoTask]
    async CoTask DoesNotSuspend()
    {
        while (!_done)
            await Nothing();
    }

    [CoTask]
    async CoTask DoesNotSuspend2(bool x)
    {
        while (!_done) // CG2003
            await Task.FromResult(3);
    }

    [CoTask]
    async CoTask TwoWays(bool x)
    {
        while (!_done) // CG2003
        {
            if (x)
                Console.WriteLine();
            else
                await Work();
        }
    }

    [CoTask]
    async CoTask SameTwice(bool x)
    {
        while (x)
        {
            if (x)
                await Work();
        }
        while (!_done)
        {
            if (_done)
                continue;
            await Work();
        }
    }
}
