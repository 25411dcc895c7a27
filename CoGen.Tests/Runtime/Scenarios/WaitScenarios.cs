namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>Waiting for tasks by tid and by handle.</summary>
public static partial class WaitScenarios
{
    public static void ManyWaiters()
    {
        using var os = Os.New();
        os.Spawn(Work("work", 3));
        foreach (var name in new[] { "a", "b", "c" })
            os.Spawn(Wait(name, 1));
        os.Run();
    }

    public static void ForAFailedTask()
    {
        using var os = Os.New((tid, e) => Log.Write($"{tid} failed: {e.Message}"));
        os.Spawn(Fail());
        os.Spawn(Wait("a", 1));
        os.Run();
    }

    public static void ForUnknownTasks() => Os.Run(Wait("a", 0), Wait("b", 99));

    public static void ForOneself() => Os.Run(Wait("a", 1));

    public static void InACircle() => Os.Run(Wait("a", 2), Wait("b", 3), Wait("c", 1));

    public static void AHandleOften() => Os.Run(AwaitOften());

    public static void AHandleOfAFailedTask() => Os.Run(CatchFailures());

    public static void AHandleOfAKilledTask() => Os.Run(CatchKill());

    public static void OnesOwnHandle()
    {
        using var os = Os.New();
        var own = new CoHandle[1];
        own[0] = os.Start(AwaitHandle(own));
        os.Run();
    }

    public static void AHandleOfAnotherScheduler()
    {
        using var other = Os.New();
        var handle = other.Start(Work("other", 1));
        using var os = Os.New();
        os.Spawn(AwaitHandle([handle]));
        os.Run();
        other.Run();
        os.Spawn(AwaitHandle([handle]));
        os.Run();
    }

    [CoTask]
    private static async CoTask<int> Work(string name, int turns)
    {
        for (var i = 0; i < turns; i++)
            await Sys.Yield();
        Log.Write($"{name} done");
        return turns;
    }

    [CoTask]
    private static async CoTask Wait(string name, long tid)
    {
        try
        {
            var was = await Sys.Wait(new Tid(tid));
            Log.Write($"{name} waited: {was}");
        }
        catch (DeadlockException e)
        {
            Log.Write($"{name}: {e.Message}");
        }
    }

    [CoTask]
    private static async CoTask Fail()
    {
        await Sys.Yield();
        throw new InvalidDataException("bad data");
    }

    [CoTask]
    private static async CoTask AwaitHandle(CoHandle[] handle)
    {
        try
        {
            await handle[0];
            Log.Write("awaited");
        }
        catch (InvalidOperationException e)
        {
            Log.Write($"{e.GetType().Name}: {e.Message}");
        }
    }

    [CoTask]
    private static async CoTask AwaitHandle(CoHandle<int>[] handle)
    {
        try
        {
            var value = await handle[0];
            Log.Write($"awaited {value}");
        }
        catch (InvalidOperationException e)
        {
            Log.Write($"{e.GetType().Name}: {e.Message}");
        }
    }

    [CoTask]
    private static async CoTask AwaitOften()
    {
        var handle = await Sys.Start(Work("work", 6));
        await Sys.Spawn(AwaitHandle([handle]));
        await Sys.Spawn(AwaitHandle([handle]));
        Log.Write($"completed: {handle.IsCompleted}");
        var first = await handle;
        var second = await handle;
        Log.Write($"{first} {second} {handle.Result}, completed: {handle.IsCompleted}");
    }

    [CoTask]
    private static async CoTask CatchFailures()
    {
        var handle = await Sys.Start(Fail());
        for (var i = 0; i < 2; i++)
        {
            try
            {
                await handle;
                Log.Write("never");
            }
            catch (InvalidDataException e)
            {
                Log.Write($"caught {e.Message}");
            }
        }
    }

    [CoTask]
    private static async CoTask CatchKill()
    {
        var handle = await Sys.Start(Work("never", 100));
        var killed = await Sys.Kill(handle.Tid);
        Log.Write(killed);
        try
        {
            var value = await handle;
            Log.Write($"never {value}");
        }
        catch (TaskKilledException e)
        {
            Log.Write($"caught: {e.Message} {e.Tid}");
        }
    }
}
