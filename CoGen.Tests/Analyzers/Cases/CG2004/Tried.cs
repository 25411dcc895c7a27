partial class Tried
{
    private readonly SemaphoreSlim _one = new(1);
    private readonly object _lock = new();
    private readonly Mutex _mutex = new();

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    async CoTask ASemaphore(int time)
    {
        if (_one.Wait(0))
        {
            await Work();
            _one.Release();
        }
        if (!_one.Wait(TimeSpan.Zero))
            await _one.WaitAsync();
        await Work();
        _one.Release();
        if (_one.Wait(10)) // CG1001
        {
            await Work(); // CG2004
            _one.Release();
        }
    }

    [CoTask]
    async CoTask OfTheThread()
    {
        if (_mutex.WaitOne(0))
        {
            await Work(); // CG2004
            _mutex.ReleaseMutex();
        }
        if (Monitor.TryEnter(_lock))
        {
            await Task.CompletedTask;
            Monitor.Exit(_lock);
        }
        if (Monitor.TryEnter(_lock))
        {
            await Work(); // CG2004
            Monitor.Exit(_lock);
        }
    }
}
