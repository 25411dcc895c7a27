partial class Held
{
    [CoTask]
    async CoTask Nested()
    {
        Monitor.Enter(_gate); // CG1001
        Monitor.Enter(_gate); // CG1001
        Monitor.Exit(_gate);
        await Work(); // CG2004
        Monitor.Exit(_gate);
        await Work();
        Monitor.Enter(_gate); // CG1001
        Monitor.Enter(_other); // CG1001
        Monitor.Exit(_other);
        Monitor.Exit(_gate);
        await Work();
        Monitor.Enter(_gate); // CG1001
        Monitor.Enter(_other); // CG1001
        Monitor.Exit(_gate);
        await Work(); // CG2004
        Monitor.Exit(_other);
    }

    [CoTask]
    async CoTask Locks()
    {
        lock (_gate)
            _count++;
        await Work();
        lock (_lock)
            _count++;
        await Work();
        using (_lock.EnterScope()) // CG1001
            _count++;
        await Work();
        _lock.Enter(); // CG1001
        await Work(); // CG2004
        _lock.Exit();
        if (_lock.TryEnter())
        {
            try
            {
                _count++;
            }
            finally
            {
                _lock.Exit();
            }
        }
        await Work();
        _mutex.WaitOne(); // CG1001
        await Work(); // CG2004
        _mutex.ReleaseMutex();
        _rw.EnterReadLock(); // CG1001
        await Work(); // CG2004
        _rw.ExitReadLock();
        _rw.EnterWriteLock(); // CG1001
        _rw.ExitWriteLock();
        await Work();
        var taken = false;
        _spin.Enter(ref taken); // CG1001
        await Work(); // CG2004
        _spin.Exit();
    }

    [CoTask]
    async CoTask Semaphores()
    {
        await _one.WaitAsync();
        await Work();
        _one.Release();
        _one.Wait(); // CG1001
        await Work(); // CG2004
        _one.Release();
        if (_one.Wait(0))
        {
            _count++;
            _one.Release();
        }
        await Work();
    }

    [CoTask]
    async CoTask HelperReleases()
    {
        Monitor.Enter(_gate); // CG1001
        Release();
        await Work();
        Acquire(); // CG1002
        await Work(); // CG2004
        Release();
        await Work();
        Acquire(); // CG1002
        Release();
        await Work();
        Both();
        await Work();
    }

    void Acquire() => Monitor.Enter(_gate);

    void Release() => Monitor.Exit(_gate);

    void Both()
    {
        Monitor.Enter(_gate);
        Monitor.Exit(_gate);
    }

    [CoTask]
    async CoTask Loops(int n)
    {
        for (var i = 0; i < n; i++)
        {
            Monitor.Enter(_gate); // CG1001
            _count++;
            Monitor.Exit(_gate);
            await Work();
        }
        for (var i = 0; i < n; i++)
        {
            Monitor.Enter(_gate); // CG1001
            if (Check())
                break;
            Monitor.Exit(_gate);
            await Work();
        }
        await Work(); // CG2004
    }
}
