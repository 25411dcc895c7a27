using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using CoGen;

namespace Mixed;

partial class HoldMixtures
{
    [ThreadStatic]
    private static int t_depth;

    private readonly object _gate = new();
    private readonly Lock _lock = new();
    private readonly Mutex _mutex = new();
    private readonly SemaphoreSlim _semaphore = new(1);
    private readonly ReaderWriterLockSlim _rw = new();

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    async CoTask Holds(bool a, Task t)
    {
        Monitor.Enter(_gate); // CG1001
        try
        {
            await Work(); // CG2004
        }
        finally
        {
            Monitor.Exit(_gate);
        }
        using (_lock.EnterScope()) // CG1001
        {
            Console.WriteLine();
        }
        _mutex.WaitOne(); // CG1001
        await t; // CG2004
        _mutex.ReleaseMutex();
        t_depth = 1;
        await Sys.Yield();
        Console.WriteLine(t_depth); // CG2004
        if (_mutex.WaitOne(0))
        {
            await Sys.Yield(); // CG2004
            _mutex.ReleaseMutex();
        }
        _rw.EnterReadLock(); // CG1001
        if (a)
            await Work(); // CG2004
        _rw.ExitReadLock();
    }

    [CoTask]
    async CoTask LetsGo(bool a, Task t)
    {
        lock (_gate)
        {
            Console.WriteLine();
        }
        await Work();
        await _semaphore.WaitAsync();
        try
        {
            await Work();
        }
        finally
        {
            _semaphore.Release();
        }
        if (Monitor.TryEnter(_gate))
        {
            Console.WriteLine();
            Monitor.Exit(_gate);
        }
        await Sys.Yield();
        t_depth++;
        Console.WriteLine(t_depth);
        t_depth = 0;
        await Work();
        t_depth = 2;
        Console.WriteLine(t_depth);
        if (_mutex.WaitOne(0))
        {
            try
            {
                Console.WriteLine();
            }
            finally
            {
                _mutex.ReleaseMutex();
            }
        }
        await t;
        Action inside = () =>
        {
            Monitor.Enter(_gate);
            Monitor.Exit(_gate);
        };
        inside();
        await Work();
    }
}
