partial class Outside
{
    private readonly Scheduler _os = new();

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Number()
    {
        await Sys.Yield();
        return 1;
    }

    async Task Ordinary(CoHandle handle, CoHandle<int> typed, CoTask given, Tid tid, bool x)
    {
        await Work(); // CG2006
        Console.WriteLine(await Number()); // CG2006
        await Sys.Yield(); // CG2006
        await Sys.Sleep(TimeSpan.Zero); // CG2006
        await Sys.Spawn(Work()); // CG2006
        await handle; // CG2006
        Console.WriteLine(await typed); // CG2006
        await given; // CG2006
        if (await Sys.Kill(tid)) // CG2006
            return;
        await (x ? Work() : given); // CG2006
        var later = Work();
        await later; // CG2006
        try
        {
            await Work(); // CG2006
        }
        finally
        {
            await Task.Yield();
        }
        await _os.RunAsync(Work());
        await _os.RunAsync(Number());
        await Task.Delay(1).ConfigureAwait(false);
    }

    async void Void() => await Work(); // CG2006

    async ValueTask<int> Value() => await Number(); // CG2006

    async IAsyncEnumerable<int> Stream()
    {
        yield return await Number(); // CG2006
        await Task.Yield();
        yield return 1;
    }

    void Lambdas()
    {
        Func<Task> a = async () => await Work(); // CG2006
        Func<CoTask> b = async () => await Work();
        Func<CoTask<int>> c = async () => await Number();
        Func<Task<int>> d = async () =>
        {
            await Task.Yield();
            return await Number(); // CG2006
        };
        Action e = async () => await Work(); // CG2006
        Func<Task> f = () => _os.RunAsync(Work());
        Console.WriteLine((a, b, c, d, e, f));
        _os.Spawn(b());
    }

    [CoTask]
    async CoTask InTask()
    {
        await Work();
        Console.WriteLine(await Number());
        await Task.Run(async () =>
        {
            await Work(); // CG2006
        });
        await Task.Run(() => _os.RunAsync(Work()));
        Func<CoTask> later = async () => await Work();
        await later();
        await Inner();
        await Ordinarily();
        async CoTask Inner() => await Work();
        async Task Ordinarily() => await Work(); // CG2006
    }

    async CoTask Unmarked()
    {
        await Work();
        await Sys.Yield();
    }

    async Task Locals()
    {
        await Task.Yield();
        _os.Spawn(Inner());
        async CoTask Inner() => await Work();
    }

    void Sync()
    {
        _os.Spawn(Work());
        _os.Run();
        Console.WriteLine(_os.Run(Number()));
    }

    CoTask Returned() => Work();

    async Task Foreign(ValueTask a, Task b, Awaitable c)
    {
        await a;
        await b;
        await c;
        await Task.WhenAll(b, b);
    }

    public struct Awaitable
    {
        public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() => Task.CompletedTask.GetAwaiter();
    }
}
