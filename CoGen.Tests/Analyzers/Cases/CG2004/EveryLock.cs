partial class EveryLock
{
    private readonly object _gate = new();
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _slim = new(1);
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Mutex _mutex = new();
    private SpinLock _spin;

    [ThreadStatic]
    private static int _ts;

    [ThreadStatic]
    private static List<int>? _tl;
    private static readonly ThreadLocal<int> _threadLocal = new();

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    async CoTask Monitors(bool x)
    {
        Monitor.Enter(_gate); // CG1001
        await Work(); // CG2004
        Monitor.Exit(_gate);
        await Work();
        var taken = false;
        try
        {
            Monitor.Enter(_gate, ref taken); // CG1001
            Console.WriteLine();
        }
        finally
        {
            if (taken)
                Monitor.Exit(_gate);
        }
        await Work();
        if (Monitor.TryEnter(_gate))
        {
            await Work(); // CG2004
            Monitor.Exit(_gate);
        }
        await Work();
        if (!Monitor.TryEnter(_gate, 0))
            return;
        try
        {
            Console.WriteLine();
        }
        finally
        {
            Monitor.Exit(_gate);
        }
        await Work();
        lock (_gate)
        {
            Console.WriteLine();
        }
        await Work();
        Monitor.Enter(_gate); // CG1001
        if (x)
        {
            Monitor.Exit(_gate);
            await Work();
            return;
        }
        Monitor.Exit(_gate);
        await Work();
    }

    [CoTask]
    async CoTask Others(bool x, object other)
    {
        _lock.Enter(); // CG1001
        await Work(); // CG2004
        _lock.Exit();
        await Work();
        if (_lock.TryEnter())
        {
            await Work(); // CG2004
            _lock.Exit();
        }
        using (_lock.EnterScope()) // CG1001
        {
            Console.WriteLine();
        }
        await Work();
        _rw.EnterReadLock(); // CG1001
        await Work(); // CG2004
        _rw.ExitReadLock();
        _rw.EnterWriteLock(); // CG1001
        _rw.ExitWriteLock();
        await Work();
        _mutex.WaitOne(); // CG1001
        await Work(); // CG2004
        _mutex.ReleaseMutex();
        if (_mutex.WaitOne(0))
        {
            await Work(); // CG2004
            _mutex.ReleaseMutex();
        }
        var t = false;
        _spin.Enter(ref t); // CG1001
        await Work(); // CG2004
        _spin.Exit();
        await _slim.WaitAsync();
        await Work();
        _slim.Release();
        _slim.Wait(0);
        await Work();
        _slim.Release();
        Monitor.Enter(other); // CG1001
        Monitor.Enter(_gate); // CG1001
        Monitor.Exit(other);
        await Work(); // CG2004
        Monitor.Exit(_gate);
        await Work();
    }

    [CoTask]
    async CoTask Scope()
    {
        using var a = new Guard(_gate); // CG1002
        await Work(); // CG2004
    }

    class Guard : IDisposable
    {
        private readonly object _o;

        public Guard(object o)
        {
            _o = o;
            Monitor.Enter(o);
        }

        public void Dispose() => Monitor.Exit(_o);
    }

    [CoTask]
    async CoTask Statics(bool x)
    {
        _ts = 3;
        Console.WriteLine(_ts);
        await Work();
        Console.WriteLine(_ts); // CG2004
        _ts = 4;
        Console.WriteLine(_ts);
        _ts++;
        await Work();
        _ts = 5;
        Console.WriteLine(_ts);
        _tl ??= [];
        _tl.Add(3);
        await Work();
        _tl = [];
        await Work();
        _tl.Add(3); // CG2004
        if (x)
        {
            _ts = 6;
            await Work();
        }
        Console.WriteLine(_ts); // CG2004
    }

    [CoTask]
    async CoTask ReadsOnly()
    {
        Console.WriteLine(_ts);
        await Work();
        Console.WriteLine(_ts);
    }

    [CoTask]
    async CoTask Locals()
    {
        _threadLocal.Value = 3;
        await Work();
        Console.WriteLine(_threadLocal.Value); // CG2004
    }

    [CoTask]
    async CoTask Loops(int n)
    {
        for (var i = 0; i < n; i++)
        {
            Monitor.Enter(_gate); // CG1001
            Console.WriteLine();
            Monitor.Exit(_gate);
            await Work();
        }
        while (!Monitor.TryEnter(_gate))
            await Work();
        Monitor.Exit(_gate);
        try
        {
            Monitor.Enter(_gate); // CG1001
            throw new InvalidOperationException();
        }
        catch (InvalidOperationException)
        {
            await Work(); // CG2004
        }
        finally
        {
            Monitor.Exit(_gate);
        }
        await Work();
    }

    [CoTask]
    async CoTask InsideLambda()
    {
        Func<Task> f = async () =>
        {
            Monitor.Enter(_gate);
            await Task.Yield();
            Monitor.Exit(_gate);
        };
        await Task.Run(f);
    }
}
