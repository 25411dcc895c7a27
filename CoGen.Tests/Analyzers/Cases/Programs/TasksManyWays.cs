partial class TasksManyWays
{
    private Task<int>? _kept;
    private readonly SemaphoreSlim _sem = new(1, 1);
    private readonly object _gate = new();
    private readonly Lock _lock = new();

    [ThreadStatic]
    private static int s_depth;
    private static readonly AsyncLocal<string> s_name = new();
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Mutex _mutex = new();

    [CoTask]
    static async CoTask<int> One()
    {
        await Sys.Yield();
        return 1;
    }

    [CoTask]
    static async CoTask Unit() => await Sys.Yield();

    [CoTask]
    async CoTask Lost(bool c)
    {
        Unit(); // CG2001
        _ = One(); // CG2001
        var t = One(); // CG2001
        var u = One();
        await u;
        var v = One();
        if (c)
            await v;
        var w = One(); // CG2001
        if (c)
            return;
        var x = One();
        await Sys.Spawn(x);
        CoTask y = Unit(); // CG2001
        y = Unit(); // CG2001
        CoTask z;
        z = Unit();
        await z;
        var q = c ? One() : One();
        await q;
    }

    [CoTask]
    async CoTask Twice(bool c)
    {
        var a = One();
        await a;
        await a; // CG2002
        var b = One();
        if (c)
            await b;
        await b; // CG2002
        var d = One();
        if (c)
            await d;
        else
            await Sys.Spawn(d);
        var e = Unit();
        for (var i = 0; i < 2; i++)
            await e; // CG2002
        var f = Unit();
        while (true)
        {
            await f;
            f = Unit();
            if (c)
                break;
        }
        await f;
        var g = Unit();
        await Sys.Spawn(g);
        await Sys.Spawn(g); // CG2002
        var h = Unit();
        var k = h;
        await h;
        await k; // CG2002
        var l = Unit();
        try
        {
            await l;
        }
        catch (InvalidOperationException)
        {
            await l; // CG2002
        }
    }

    [CoTask]
    async CoTask Lists(bool c)
    {
        var list = new List<CoTask<int>>();
        for (var i = 0; i < 3; i++)
            list.Add(One());
        foreach (var t in list)
            await t;
        CoTask<int>[] pair = [One(), One()];
        var sum = await pair[0] + await pair[1];
        (CoTask<int> a, CoTask<int> b) = (One(), One());
        await a;
        await b;
        var made = Make();
        await made;
        await (c ? Make() : One());
    }

    CoTask<int> Make() => One();

    CoTask<int> MakeTwo()
    {
        var t = One();
        return t;
    }

    CoTask<int> Forget()
    {
        One(); // CG2001
        return One();
    }

    void Plain(Scheduler os)
    {
        os.Spawn(Unit());
        Unit(); // CG2001
        os.Spawn(One());
    }

    [CoTask]
    async CoTask Held()
    {
        Monitor.Enter(_gate); // CG1001
        await Sys.Yield(); // CG2004
        Monitor.Exit(_gate);
        _mutex.WaitOne(); // CG1001
        _mutex.ReleaseMutex();
        await Sys.Yield();
        if (Monitor.TryEnter(_gate))
        {
            try
            {
                await Unit(); // CG2004
            }
            finally
            {
                Monitor.Exit(_gate);
            }
        }
        await _sem.WaitAsync();
        await Sys.Yield();
        _sem.Release();
        _rw.EnterReadLock(); // CG1001
        await Sys.Yield(); // CG2004
        _rw.ExitReadLock();
        await Sys.Yield();
        s_depth++;
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Scoped()
    {
        using (_lock.EnterScope()) // CG1001
        {
            Console.WriteLine();
        }
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Spins(CancellationToken token, Task task, bool flag, Queue<int> queue)
    {
        while (!token.IsCancellationRequested) // CG2003
        { }
        while (queue.Count == 0) // CG2003
        { }
        while (queue.Count > 0)
            queue.Dequeue();
        while (true) // CG2003
        {
            if (flag)
                await Sys.Yield();
        }
        for (; ; )
        {
            await Sys.Yield();
        }
    }

    [CoTask]
    async CoTask Spins2(bool flag, int n, List<int> list)
    {
        do
        {
            n--;
        } while (n > 0);
        while (n < 100)
        {
            if (list.Contains(n))
                n += 2;
            else
                n++;
        }
        while (true)
        {
            try
            {
                await Sys.Sleep(TimeSpan.FromSeconds(1));
            }
            catch (Exception)
            {
                continue;
            }
        }
    }

    [CoTask]
    async CoTask Local()
    {
        s_name.Value = "a"; // CG2010
        await Sys.Yield();
        Console.WriteLine(s_name.Value); // CG2010
    }

    async Task Outside()
    {
        await Unit(); // CG2006
        await One(); // CG2006
    }

    static async Task<int> Helper(Socket s)
    {
        await Task.Delay(10);
        return 1;
    }

    [CoTask]
    async CoTask Ignored(Tid tid, Scheduler os)
    {
        await Sys.Kill(tid); // CG2009
        var killed = await Sys.Kill(tid); // CG2009
        if (await Sys.Kill(tid))
            Console.WriteLine();
        _ = await Sys.Kill(tid);
    }

    [CoTask]
    async CoTask Results(Task<int> t, ValueTask<int> v, List<Task<int>> many)
    {
        if (t.IsCompleted)
            Console.WriteLine(t.Result);
        if (!t.IsCompleted)
            await t;
        Console.WriteLine(t.Result);
        await Task.WhenAll(many);
        foreach (var m in many)
            Console.WriteLine(m.Result);
        Console.WriteLine(many[0].Result);
        Console.WriteLine(v.Result); // CG1001
        _kept = Task.Run(() => 1);
        Console.WriteLine(_kept.Result); // CG1001
        var first = await Task.WhenAny(many);
        Console.WriteLine(first.Result);
        try
        {
            Task.Delay(5).Wait(); // CG1001
        }
        catch (AggregateException e) when (e.InnerException is not null) { }
        var ok = t.Wait(TimeSpan.FromSeconds(1));
        var not = Task.Delay(1).Wait(100); // CG1001
        t.ConfigureAwait(false).GetAwaiter().GetResult();
        Task.Run(() => 1).GetAwaiter().GetResult(); // CG1001
        var h = Helper(null!).Result; // CG1001
    }
}
