partial class HeldFamilies
{
    readonly object _l = new();
    readonly SemaphoreSlim _sem = new(1);
    readonly Mutex _m = new();
    readonly ReaderWriterLockSlim _rw = new();
    readonly Lock _lock = new();
    SpinLock _spin;
    readonly AutoResetEvent _ev = new(false);

    [ThreadStatic]
    static int _mine;

    [ThreadStatic]
    static List<int>? _cache;
    static readonly ThreadLocal<int> _tl = new();

    [CoTask]
    async CoTask Bare(bool x)
    {
        Monitor.Enter(_l); // CG1001
        await Sys.Yield(); // CG2004
        Monitor.Exit(_l);
    }

    [CoTask]
    async CoTask TryFinally(bool x)
    {
        Monitor.Enter(_l); // CG1001
        try
        {
            await Sys.Yield(); // CG2004
        }
        finally
        {
            Monitor.Exit(_l);
        }
    }

    [CoTask]
    async CoTask Before(bool x)
    {
        Monitor.Enter(_l); // CG1001
        try
        {
            Console.WriteLine();
        }
        finally
        {
            Monitor.Exit(_l);
        }
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Semaphores(bool x)
    {
        await _sem.WaitAsync();
        try
        {
            await Sys.Yield();
        }
        finally
        {
            _sem.Release();
        }
        _m.WaitOne(); // CG1001
        await Sys.Yield(); // CG2004
        _m.ReleaseMutex();
    }

    [CoTask]
    async CoTask ReadersAndWriters(bool x)
    {
        _rw.EnterReadLock(); // CG1001
        await Sys.Sleep(TimeSpan.FromSeconds(1)); // CG2004
        _rw.ExitReadLock();
        _rw.EnterWriteLock(); // CG1001
        _rw.ExitWriteLock();
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Scopes(bool x)
    {
        using (_lock.EnterScope()) // CG1001
            Console.WriteLine();
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Branches(bool x)
    {
        _lock.Enter(); // CG1001
        if (x)
        {
            _lock.Exit();
            await Sys.Yield();
            return;
        }
        _lock.Exit();
        await Sys.Yield();
    }

    [CoTask]
    async CoTask OnePath(bool x)
    {
        _lock.Enter(); // CG1001
        if (x)
            _lock.Exit();
        await Sys.Yield(); // CG2004
    }

    [CoTask]
    async CoTask Tries(bool x)
    {
        if (Monitor.TryEnter(_l))
        {
            try
            {
                await Sys.Yield(); // CG2004
            }
            finally
            {
                Monitor.Exit(_l);
            }
        }
        if (!Monitor.TryEnter(_l))
        {
            await Sys.Yield();
            return;
        }
        Monitor.Exit(_l);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask ThroughHelpers(bool x)
    {
        Take(); // CG1002
        await Sys.Yield(); // CG2004
        Give();
    }

    [CoTask]
    async CoTask GivenBackByHelpers(bool x)
    {
        Take(); // CG1002
        Give();
        await Sys.Yield();
    }

    void Take() => Monitor.Enter(_l);

    void Give() => Monitor.Exit(_l);

    [CoTask]
    async CoTask ThreadStaticValues(bool x)
    {
        _mine = 3;
        Console.WriteLine(_mine);
        await Sys.Yield();
        Console.WriteLine(_mine); // CG2004
        _mine = 4;
        Console.WriteLine(_mine);
    }

    [CoTask]
    async CoTask Caches(bool x)
    {
        _cache ??= new();
        _cache.Add(1);
        await Sys.Yield();
        (_cache ??= new()).Add(2);
        await Sys.Yield();
        _cache!.Add(3);
    }

    [CoTask]
    async CoTask Copies(bool x)
    {
        var v = _mine;
        await Sys.Yield();
        Console.WriteLine(v);
        _mine = v;
        await Sys.Yield();
        lock (_l)
        {
            Console.WriteLine();
        }
        await Sys.Yield();
        var taken = false;
        _spin.Enter(ref taken); // CG1001
        await Sys.Yield(); // CG2004
        if (taken)
            _spin.Exit();
    }

    [CoTask]
    async CoTask Signals(bool x)
    {
        _sem.Wait(); // CG1001
        await Sys.Yield(); // CG2004
        _sem.Release();
        _ev.WaitOne(); // CG1001
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Mutexes(bool x)
    {
        _m.WaitOne(); // CG1001
        try
        {
            await Task.Delay(3); // CG2004
        }
        finally
        {
            _m.ReleaseMutex();
        }
        foreach (var i in new[] { 1, 2 })
        {
            _m.WaitOne(); // CG1001
            _m.ReleaseMutex();
            await Sys.Yield();
        }
        _m.WaitOne(); // CG1001
        var t = Task.Run(async () =>
        {
            await Task.Yield();
        });
        _m.ReleaseMutex();
        await t;
    }

    [CoTask]
    async CoTask Guards(bool x)
    {
        using var g = new Guard(_l); // CG1002
        await Sys.Yield(); // CG2004
    }

    sealed class Guard : IDisposable
    {
        readonly object _o;

        public Guard(object o)
        {
            _o = o;
            Monitor.Enter(o);
        }

        public void Dispose() => Monitor.Exit(_o);
    }
}
