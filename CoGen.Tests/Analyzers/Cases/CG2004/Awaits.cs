partial class AwaitsCases
{
    private readonly object _gate = new();
    private bool _done;

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Number()
    {
        await Sys.Yield();
        return 1;
    }

    static void Process(int n) => Console.WriteLine(n);

    [CoTask]
    async CoTask Locked()
    {
        Monitor.Enter(_gate); // CG1001
        try
        {
            if (_done)
                return;
            _done = true;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
        await Work();
        lock (_gate) // CG1001
            Thread.Sleep(1); // CG1001
        lock (_gate)
        {
            _done = false;
        }
        Monitor.Enter(_gate); // CG1001
        try
        {
            await using var x = new Closing(); // CG2004
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    sealed class Closing : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => default;
    }
}
