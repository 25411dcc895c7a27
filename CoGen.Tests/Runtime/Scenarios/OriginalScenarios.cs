namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>The five small programs of the original whose output is recorded.</summary>
public static partial class OriginalScenarios
{
    public static void Yield() => Run(CookByYield(), LaundryByYield());

    public static void GetTid() => Run(Laundry(), Cook());

    public static void Spawn() => Run(SpawnAfterTen());

    public static void Kill() => Run(KillTwice());

    public static void Wait() => Run(WaitTwice());

    private static void Run(params CoTask[] tasks)
    {
        using var os = new Scheduler();
        foreach (var task in tasks)
            os.Spawn(task);
        os.Run();
    }

    [CoTask]
    private static async CoTask CookByYield()
    {
        for (var i = 0; i < 10; i++)
        {
            await Sys.Yield();
            Log.Write("I am cooking");
        }
    }

    [CoTask]
    private static async CoTask LaundryByYield()
    {
        for (var i = 0; i < 5; i++)
        {
            await Sys.Yield();
            Log.Write("I am doing the laundry");
        }
    }

    [CoTask]
    private static async CoTask Laundry()
    {
        for (var i = 0; i < 5; i++)
        {
            var tid = await Sys.GetTid();
            Log.Write($"I am doing the laundry, my tid is {tid}");
        }
    }

    [CoTask]
    private static async CoTask Cook()
    {
        for (var i = 0; i < 10; i++)
        {
            var tid = await Sys.GetTid();
            Log.Write($"I am cooking, my tid is {tid}");
        }
    }

    [CoTask]
    private static async CoTask Foo()
    {
        for (var i = 0; i < 5; i++)
        {
            var tid = await Sys.GetTid();
            Log.Write($"I am foo, my tid is {tid}");
        }
    }

    [CoTask]
    private static async CoTask SpawnAfterTen()
    {
        for (var i = 0; i < 10; i++)
        {
            var tid = await Sys.GetTid();
            Log.Write($"I am bar, my tid is {tid}");
        }
        var child = await Sys.Spawn(Foo());
        Log.Write($"created task {child}");
    }

    [CoTask]
    private static async CoTask KillTwice()
    {
        for (var i = 0; i < 2; i++)
        {
            var tid = await Sys.GetTid();
            Log.Write($"I am bar, my tid is {tid}");
        }
        var child = await Sys.Spawn(Foo());
        Log.Write($"created task {child}");
        await Sys.Yield();
        var killed = await Sys.Kill(child);
        Log.Write($"killed {killed}");
        killed = await Sys.Kill(child);
        Log.Write($"killed again {killed}");
    }

    [CoTask]
    private static async CoTask WaitTwice()
    {
        var child = await Sys.Spawn(Foo());
        Log.Write($"created task {child}");
        await Sys.Yield();
        var waited = await Sys.Wait(child);
        Log.Write($"waited {waited}");
        waited = await Sys.Wait(child);
        Log.Write($"waited again {waited}");
        Log.Write("stop bar");
    }
}
