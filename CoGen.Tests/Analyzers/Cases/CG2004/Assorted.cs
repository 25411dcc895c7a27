partial class Assorted2004
{
    readonly object _gate = new();
    readonly Lock _lock = new();
    readonly Mutex _mutex = new();
    readonly SemaphoreSlim _one = new(1);
    readonly ReaderWriterLockSlim _rw = new();

    [ThreadStatic]
    static int _current;

    [ThreadStatic]
    static List<int>? _cache;

    static readonly ThreadLocal<string> Name = new();

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    async CoTask Gate(bool b)
    {
        Monitor.Enter(_gate); // CG1001
        await Work(); // CG2004
        Monitor.Exit(_gate);
    }

    [CoTask]
    async CoTask GateTaken()
    {
        var taken = false;
        try
        {
            Monitor.Enter(_gate, ref taken); // CG1001
            await Work(); // CG2004
        }
        finally
        {
            if (taken)
                Monitor.Exit(_gate);
        }
    }

    [CoTask]
    async CoTask Locked()
    {
        _lock.Enter(); // CG1001
        try
        {
            await Work(); // CG2004
        }
        finally
        {
            _lock.Exit();
        }
        using (_lock.EnterScope()) // CG1001
        {
            Console.WriteLine();
        }
        await Work();
    }

    [CoTask]
    async CoTask TriedFor()
    {
        if (_lock.TryEnter())
        {
            await Work(); // CG2004
            _lock.Exit();
        }
        if (!Monitor.TryEnter(_gate))
        {
            await Work();
            return;
        }
        Monitor.Exit(_gate);
        await Work();
    }

    [CoTask]
    async CoTask Mutexes()
    {
        _mutex.WaitOne(); // CG1001
        await Work(); // CG2004
        _mutex.ReleaseMutex();
        await Work();
        if (_mutex.WaitOne(0))
        {
            Console.WriteLine();
            _mutex.ReleaseMutex();
        }
        await Work();
    }

    [CoTask]
    async CoTask Semaphores(CancellationToken token)
    {
        await _one.WaitAsync(token);
        try
        {
            await Work();
        }
        finally
        {
            _one.Release();
        }
        _one.Wait(token); // CG1001
        try
        {
            await Work(); // CG2004
        }
        finally
        {
            _one.Release();
        }
        if (_one.Wait(0))
        {
            await Work();
            _one.Release();
        }
    }

    [CoTask]
    async CoTask Readers(bool b)
    {
        _rw.EnterReadLock(); // CG1001
        _rw.ExitReadLock();
        await Work();
        _rw.EnterWriteLock(); // CG1001
        if (b)
            _rw.ExitWriteLock();
        await Work(); // CG2004
        if (!b)
            _rw.ExitWriteLock();
    }

    [CoTask]
    async CoTask Foreach(IAsyncEnumerable<int> numbers)
    {
        Monitor.Enter(_gate); // CG1001
        await foreach (var n in numbers) // CG2004
            Console.WriteLine(n);
        Monitor.Exit(_gate);
        await foreach (var n in numbers)
            Console.WriteLine(n);
    }

    [CoTask]
    async CoTask Statics()
    {
        _current = 1;
        Console.WriteLine(_current);
        await Work();
        _current = 2;
        Console.WriteLine(_current);
        await Work();
        Console.WriteLine(_current); // CG2004
    }

    [CoTask]
    async CoTask Caches()
    {
        _cache ??= [];
        _cache.Add(1);
        await Work();
        (_cache ??= []).Add(2);
        _current++;
        await Work();
        _current++;
    }

    [CoTask]
    async CoTask Locals()
    {
        Name.Value = "a";
        var name = Name.Value;
        await Work();
        Console.WriteLine(name);
        Console.WriteLine(Name.Value); // CG2004
    }

    [CoTask]
    async CoTask Ended()
    {
        Monitor.Enter(_gate); // CG1001
        await Task.CompletedTask;
        Monitor.Exit(_gate);
    }

    [CoTask]
    async CoTask Through(bool b)
    {
        Take(); // CG1002
        await Work(); // CG2004
        Give();
        Take(); // CG1002
        Give();
        await Work();
    }

    void Take() => Monitor.Enter(_gate);

    void Give() => Monitor.Exit(_gate);

    async Task NoTask()
    {
        _one.Wait();
        await Task.Delay(1);
        _one.Release();
    }
}
