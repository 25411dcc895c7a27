namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>Tasks that wait for ever.</summary>
public static partial class DeadlockScenarios
{
    public static void OfParkedTasks() => Os.Run(Parked(), WaitFor(new Tid(1)), Outer());

    public static void AfterAFailure() => Os.Run(Parked(), Fail());

    public static void IsOverAfterKillAll()
    {
        using var os = Os.New();
        var parked = os.Spawn(Parked());
        os.Spawn(WaitFor(parked));
        for (var i = 0; i < 2; i++)
        {
            try
            {
                os.Run();
            }
            catch (DeadlockException e)
            {
                Log.Write($"{e.Tasks.Count} wait");
            }
        }
        os.KillAll();
        Log.Write($"{os.TaskCount} left");
        os.Run(Work());
    }

    [CoTask]
    private static async CoTask Parked()
    {
        try
        {
            await new Park();
        }
        finally
        {
            Log.Write("unparked");
        }
    }

    [CoTask]
    private static async CoTask Outer()
    {
        await Parked();
    }

    [CoTask]
    private static async CoTask WaitFor(Tid tid)
    {
        await Sys.Wait(tid);
    }

    [CoTask]
    private static async CoTask Fail()
    {
        await Sys.Yield();
        throw new InvalidDataException("the cause");
    }

    [CoTask]
    private static async CoTask Work()
    {
        await Sys.Yield();
        Log.Write("worked");
    }
}
