partial class Assorted2006
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Number()
    {
        await Sys.Yield();
        return 1;
    }

    static async Task Outside(Socket s, byte[] b, CoTask given, Scheduler os, bool c)
    {
        await Work(); // CG2006
        await given; // CG2006
        Console.WriteLine(await Number()); // CG2006
        await Sys.Yield(); // CG2006
        await Sys.Sleep(TimeSpan.Zero); // CG2006
        await Sys.ReadWait(s); // CG2006
        var n = await Sys.Receive(s, b); // CG2006
        if (c && await Number() > n) // CG2006
            return;
        await Task.Run(async () => await Work()); // CG2006
        Func<Task> f = async () => await Work(); // CG2006
        await f();
        Func<Task<int>> g = async () => await Number() + 1; // CG2006
        await g();
        await os.RunAsync(Work());
        await os.RunAsync(Number());
        Func<CoTask> h = async () => await Work();
        await os.RunAsync(h());
        os.Spawn(Local());
        await Inner();
        await Task.WhenAll(os.RunAsync(Work()), Task.Delay(1));
        var t = Work();
        os.Spawn(t);

        async CoTask Local()
        {
            await Work();
            await Task.Delay(1);
            await Task.Run(async () =>
            {
                await Work(); // CG2006
            });
        }

        async Task Inner()
        {
            await Sys.Yield(); // CG2006
        }
    }

    static async void Fire() => await Work(); // CG2006

    static async ValueTask<int> Value() => await Number(); // CG2006

    static async IAsyncEnumerable<int> Stream()
    {
        yield return await Number(); // CG2006
        await Task.Delay(1);
    }

    [CoTask]
    static async CoTask Inside(Socket s)
    {
        await Work();
        await Sys.ReadWait(s);
        var handle = await Sys.Start(Number());
        Console.WriteLine(await handle);
        Func<CoTask<int>> f = async () => await Number();
        await f();
        Func<Socket, CoTask> g = async x => await Sys.ReadWait(x);
        await g(s);
    }

    static async CoTask Unmarked()
    {
        await Work();
        await Sys.Yield();
    }

    static async Task Handles(CoHandle<int> handle)
    {
        Console.WriteLine(await handle); // CG2006
    }

    static CoTask NotAsync() => Work();

    static void Blocking(Scheduler os)
    {
        os.Run(Work());
        os.Spawn(Work());
        os.Run();
    }

    event EventHandler? Done;

    void Subscribe()
    {
        Done += async (_, _) => await Work(); // CG2006
        Done += async (_, _) => await Task.Delay(1);
        Done?.Invoke(this, EventArgs.Empty);
    }
}
