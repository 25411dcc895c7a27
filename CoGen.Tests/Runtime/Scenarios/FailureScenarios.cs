namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>Failures that nobody catches.</summary>
public static partial class FailureScenarios
{
    public static void OneTaskFailsTheOthersGoOn()
    {
        using var os = Os.New();
        os.Spawn(Fail("one"));
        os.Spawn(Work());
        try
        {
            os.Run();
        }
        catch (InvalidDataException e)
        {
            Log.Write($"thrown by Run: {e.Message}");
        }
        os.Run();
        Log.Write("run again");
    }

    public static void Several() => Os.Run(Fail("one"), Fail("two"), Fail("three"));

    public static void VeryMany() => Os.Run([.. Enumerable.Range(0, 100).Select(i => Fail($"{i}"))]);

    public static void UntakenInHandles()
    {
        using var os = Os.New();
        os.Start(Fail("untaken"));
        os.Spawn(TakeFailure(os.Start(Fail("taken"))));
        os.Run();
    }

    public static void ManyTaken() => TakeMany(_ => { });

    public static void ManyTakenButOne() =>
        TakeMany(os =>
        {
            os.Start(Fail("untaken"));
            os.Spawn(Fail("failed"));
        });

    private static void TakeMany(Action<Scheduler> spawnOthers)
    {
        using var os = Os.New();
        var handles = Enumerable.Range(0, 100).Select(i => os.Start(Fail($"{i}"))).ToList();
        spawnOthers(os);
        os.Spawn(TakeFailures(handles));
        os.Run();
    }

    public static void AwaitingAKilledTask()
    {
        using var os = Os.New();
        os.Spawn(AwaitKilled(os.Start(Sleep())));
        os.Run();
    }

    public static void ABrokenHandler()
    {
        using var os = Os.New((_, e) => throw new InvalidOperationException($"handler: {e.Message}"));
        os.Spawn(Fail("one"));
        os.Spawn(Fail("two"));
        os.Spawn(Work());
        for (var i = 0; i < 3; i++)
        {
            try
            {
                os.Run();
                Log.Write("ran");
            }
            catch (InvalidOperationException e)
            {
                Log.Write(e.Message);
            }
        }
    }

    public static void InAKillFromOutside()
    {
        using var os = Os.New();
        var tid = os.Spawn(FailToClean());
        os.Tick();
        Log.Write(os.Kill(tid));
        try
        {
            os.Run();
        }
        catch (InvalidDataException e)
        {
            Log.Write(e.Message);
        }
    }

    public static void Trace()
    {
        using var os = Os.New();
        try
        {
            os.Run(Outermost());
        }
        catch (InvalidDataException e)
        {
            Log.Write(e.StackTrace);
        }
    }

    public static void ByTicks()
    {
        using var os = Os.New();
        os.Spawn(Fail("one"));
        os.Spawn(Work());
        try
        {
            while (os.Tick())
                Log.Write("tick");
        }
        catch (InvalidDataException e)
        {
            Log.Write($"thrown by Tick: {e.Message}");
        }
    }

    [CoTask]
    private static async CoTask Fail(string message)
    {
        await Sys.Yield();
        throw new InvalidDataException(message);
    }

    [CoTask]
    private static async CoTask Work()
    {
        for (var i = 0; i < 3; i++)
            await Sys.Yield();
        Log.Write("worked");
    }

    [CoTask]
    private static async CoTask Sleep()
    {
        await Sys.Sleep(Os.Hour);
    }

    [CoTask]
    private static async CoTask TakeFailure(CoHandle handle)
    {
        try
        {
            await handle;
        }
        catch (InvalidDataException e)
        {
            Log.Write($"took {e.Message}");
        }
    }

    [CoTask]
    private static async CoTask TakeFailures(List<CoHandle> handles)
    {
        await Sys.Sleep(Os.Hour);
        foreach (var handle in handles)
            await TakeFailure(handle);
    }

    [CoTask]
    private static async CoTask AwaitKilled(CoHandle handle)
    {
        await Sys.Kill(handle.Tid);
        await handle;
    }

    [CoTask]
    private static async CoTask FailToClean()
    {
        try
        {
            await Sys.Sleep(Os.Hour);
        }
        finally
        {
            ThrowBad();
        }
    }

    private static void ThrowBad() => throw new InvalidDataException("cleanup");

    [CoTask]
    private static async CoTask Innermost()
    {
        await Sys.Yield();
        ThrowBad();
    }

    [CoTask]
    private static async CoTask Middle()
    {
        await Innermost();
    }

    [CoTask]
    private static async CoTask Outermost()
    {
        await Sys.Yield();
        await Middle();
    }
}
