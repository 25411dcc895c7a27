partial class TakenAndGivenBack
{
    private readonly object _gate = new();
    private readonly SemaphoreSlim _slim = new(1);
    private readonly Mutex _mutex = new();
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Lock _lock = new();
    private SpinLock _spin = new();

    [ThreadStatic]
    private static int t_depth;

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    async CoTask Held(bool x, int n)
    {
        Monitor.Enter(_gate); // CG1001
        if (x)
            await Work(); // CG2004
        Monitor.Exit(_gate);
        _mutex.WaitOne(); // CG1001
        try
        {
            await Work(); // CG2004
        }
        finally
        {
            _mutex.ReleaseMutex();
        }
        _rw.EnterReadLock(); // CG1001
        for (var i = 0; i < n; i++)
            await Sys.Yield(); // CG2004
        _rw.ExitReadLock();
        if (Monitor.TryEnter(_gate))
        {
            await Work(); // CG2004
            Monitor.Exit(_gate);
        }
        t_depth = n;
        await Work();
        Console.WriteLine(t_depth); // CG2004
        t_depth++;
        await Work();
        t_depth--;
        _lock.Enter(); // CG1001
        await Work(); // CG2004
        _lock.Exit();
        Monitor.Enter(_gate); // CG1001
        Monitor.Exit(_gate);
        Monitor.Enter(_gate); // CG1001
        switch (n)
        {
            case 1:
                Monitor.Exit(_gate);
                await Work();
                return;
            default:
                await Work(); // CG2004
                break;
        }
        Monitor.Exit(_gate);
    }

    [CoTask]
    async CoTask Free(bool x, int n)
    {
        Monitor.Enter(_gate); // CG1001
        var local = n + 1;
        Monitor.Exit(_gate);
        await Work();
        lock (_gate)
            n++;
        await Work();
        await _slim.WaitAsync();
        try
        {
            await Work();
        }
        finally
        {
            _slim.Release();
        }
        if (Monitor.TryEnter(_gate))
        {
            try
            {
                n++;
            }
            finally
            {
                Monitor.Exit(_gate);
            }
        }
        await Work();
        using (_lock.EnterScope()) // CG1001
            n--;
        await Work();
        t_depth = 1;
        Console.WriteLine(t_depth);
        await Work();
        t_depth = 0;
        var task = Work();
        Monitor.Enter(_gate); // CG1001
        n++;
        Monitor.Exit(_gate);
        await task;
        if (x)
        {
            _mutex.WaitOne(); // CG1001
            _mutex.ReleaseMutex();
        }
        else
            await Work();
        try
        {
            Monitor.Enter(_gate); // CG1001
            if (n > 3)
                return;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
        await Work();
        Console.WriteLine(local);
    }
}
