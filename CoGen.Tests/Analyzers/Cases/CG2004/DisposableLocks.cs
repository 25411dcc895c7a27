sealed class SemaphoreLock
{
    private readonly SemaphoreSlim _one = new(1, 1);

    public IDisposable Enter()
    {
        _one.Wait();
        return new Releaser(_one);
    }

    public async Task<IDisposable> EnterAsync()
    {
        await _one.WaitAsync();
        return new Releaser(_one);
    }

    private sealed class Releaser(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}

sealed class MonitorLock
{
    private readonly object _gate = new();

    public IDisposable Enter()
    {
        Monitor.Enter(_gate);
        return new Releaser(_gate);
    }

    private sealed class Releaser(object gate) : IDisposable
    {
        public void Dispose() => Monitor.Exit(gate);
    }
}

partial class DisposableLocks
{
    private readonly SemaphoreLock _semaphore = new();
    private readonly MonitorLock _monitor = new();

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    async CoTask Held()
    {
        using (_semaphore.Enter()) // CG1002
            await Work(); // CG2004
        using (_monitor.Enter()) // CG1002
            await Work(); // CG2004
        await Work();
        using var held = _semaphore.Enter(); // CG1002
        await Work(); // CG2004
    }

    [CoTask]
    async CoTask NotHeld()
    {
        using (_semaphore.Enter()) // CG1002
            Console.WriteLine();
        await Work();
        using (_monitor.Enter()) // CG1002
            Console.WriteLine();
        await Work();
        using (await _semaphore.EnterAsync())
            await Work();
        using var held = await _semaphore.EnterAsync();
        await Work();
    }
}
