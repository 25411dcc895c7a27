partial class Held
{
    private readonly object _gate = new();
    private readonly object _other = new();
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _one = new(1);
    private readonly Mutex _mutex = new();
    private readonly ReaderWriterLockSlim _rw = new();
    private SpinLock _spin;
    private bool _flag;
    private int _count;

    [ThreadStatic]
    private static int _mine;

    [ThreadStatic]
    private static List<int>? _cache;
    private static int _shared;
    private static readonly ThreadLocal<int> _local = new();

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    static bool Check() => true;

    [CoTask]
    async CoTask Monitors(bool x)
    {
        Monitor.Enter(_gate); // CG1001
        await Work(); // CG2004
        Monitor.Exit(_gate);
        await Work();
        Monitor.Enter(_gate); // CG1001
        _count++;
        Monitor.Exit(_gate);
        await Work();
        Monitor.Enter(_gate); // CG1001
        try
        {
            await Work(); // CG2004
        }
        finally
        {
            Monitor.Exit(_gate);
        }
        Monitor.Enter(_gate); // CG1001
        try
        {
            _count++;
        }
        finally
        {
            Monitor.Exit(_gate);
        }
        await Work();
        if (x)
            Monitor.Enter(_gate); // CG1001
        await Work(); // CG2004
        if (x)
            Monitor.Exit(_gate);
        await Work();
    }

    [CoTask]
    async CoTask ReleasedOnSomePath(bool x)
    {
        Monitor.Enter(_gate); // CG1001
        if (x)
            Monitor.Exit(_gate);
        await Work(); // CG2004
        if (!x)
            Monitor.Exit(_gate);
    }

    [CoTask]
    async CoTask Correlated(bool x)
    {
        if (x)
            Monitor.Enter(_gate); // CG1001
        _count++;
        if (x)
            Monitor.Exit(_gate);
        await Work();
        var taken = false;
        if (_count > 3)
        {
            Monitor.Enter(_gate); // CG1001
            taken = true;
        }
        if (taken)
            Monitor.Exit(_gate);
        await Work();
    }

    [CoTask]
    async CoTask CorrelatedAwait(bool x)
    {
        if (x)
            Monitor.Enter(_gate); // CG1001
        _count++;
        if (!x)
            await Work();
        if (x)
            Monitor.Exit(_gate);
    }

    [CoTask]
    async CoTask Try(bool x)
    {
        if (Monitor.TryEnter(_gate))
        {
            await Work(); // CG2004
            Monitor.Exit(_gate);
        }
        if (Monitor.TryEnter(_gate))
        {
            _count++;
            Monitor.Exit(_gate);
        }
        else
        {
            await Work();
        }
        while (!Monitor.TryEnter(_gate))
            await Sys.Yield();
        Monitor.Exit(_gate);
        var taken = false;
        try
        {
            Monitor.TryEnter(_gate, ref taken);
            if (taken)
                _count++;
            else
                await Work();
        }
        finally
        {
            if (taken)
                Monitor.Exit(_gate);
        }
        await Work();
        taken = Monitor.TryEnter(_gate);
        if (!taken)
            return;
        await Work(); // CG2004
        Monitor.Exit(_gate);
    }
}
