namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>Kills of tasks as users write them.</summary>
public static partial class KillScenarios
{
    public static void ClosesEveryFrameBeforeTheKillerGoesOn() => KillAndWait(os => os.Spawn(Outer()));

    public static void OfAReadyTask() => KillAndWait(os => os.Spawn(Yielding()));

    public static void OfATaskThatWaitsForATask() => KillAndWait(os => os.Spawn(Joining(os.Spawn(Inner()))));

    public static void WithCatch() => KillAndWait(os => os.Spawn(Catching()));

    public static void Swallowed() => KillAndWait(os => os.Spawn(Swallowing()), (_, e) => Log.Write(e.Message));

    public static void WithAwaitInFinally() => KillAndWait(os => os.Spawn(Flushing()));

    public static void WhoseCleanupThrows() => KillAndWait(os => os.Spawn(Breaking()), (_, e) => Log.Write($"failed: {e.Message}"));

    public static void OfUsings() => KillAndWait(os => os.Spawn(Using()));

    public static void OfAnUnknownTask() => Os.Run(KillIt(new Tid(77)), KillIt(Tid.None));

    public static void OfItself() => Os.Run(KillItself());

    public static void OfItselfByForce() => Os.Run(ForceItself());

    public static void OfAnUnstartedTask() => Os.Run(KillIt(new Tid(3)), WaitFor(new Tid(3)), Yielding());

    public static void FromPlainCode()
    {
        using var os = Os.New();
        var victim = os.Spawn(Outer());
        os.Spawn(KillPlainly(os, victim));
        os.Run();
    }

    private static void KillAndWait(Func<Scheduler, Tid> spawn, Action<Tid, Exception>? onFailure = null)
    {
        using var os = Os.New(onFailure);
        var victim = spawn(os);
        os.Spawn(WaitFor(victim));
        os.Spawn(KillIt(victim));
        os.Run();
        Log.Write($"{os.TaskCount} left");
    }

    [CoTask]
    private static async CoTask KillIt(Tid victim)
    {
        var wasAlive = await Sys.Kill(victim);
        Log.Write($"killed {wasAlive}");
    }

    [CoTask]
    private static async CoTask WaitFor(Tid task)
    {
        var wasAlive = await Sys.Wait(task);
        Log.Write($"waited {wasAlive}");
    }

    [CoTask]
    private static async CoTask Inner()
    {
        try
        {
            Log.Write("inner in");
            await Sys.Sleep(Os.Hour);
            Log.Write("inner woke");
        }
        finally
        {
            Log.Write("inner closed");
        }
    }

    [CoTask]
    private static async CoTask Outer()
    {
        try
        {
            await Inner();
            Log.Write("never");
        }
        finally
        {
            Log.Write("outer closed");
        }
    }

    [CoTask]
    private static async CoTask Yielding()
    {
        try
        {
            while (true)
            {
                Log.Write("turn");
                await Sys.Yield();
            }
        }
        finally
        {
            Log.Write("closed");
        }
    }

    [CoTask]
    private static async CoTask Joining(Tid other)
    {
        try
        {
            await Sys.Wait(other);
            Log.Write("never");
        }
        finally
        {
            Log.Write("joiner closed");
        }
    }

    [CoTask]
    private static async CoTask Catching()
    {
        try
        {
            await Inner();
        }
        catch (Exception e)
        {
            Log.Write($"caught {e.GetType().Name}");
            throw;
        }
    }

    [CoTask]
    private static async CoTask Swallowing()
    {
        while (true)
        {
            try
            {
                await Sys.Sleep(Os.Hour);
            }
            catch (Exception)
            {
                Log.Write("swallowed");
            }
        }
    }

    [CoTask]
    private static async CoTask Flushing()
    {
        try
        {
            await Inner();
        }
        finally
        {
            Log.Write("flushing");
            await Sys.Yield();
            Log.Write("flushed");
        }
    }

    [CoTask]
    private static async CoTask Breaking()
    {
        try
        {
            await Outer();
        }
        finally
        {
            ThrowBroken();
        }
    }

    private static void ThrowBroken() => throw new InvalidOperationException("broken cleanup");

    [CoTask]
    private static async CoTask Using()
    {
        using var first = new Noisy("first");
        using (new Noisy("second"))
        {
            using var third = new Noisy("third");
            await Sys.Sleep(Os.Hour);
            Log.Write("never");
        }
    }

    [CoTask]
    private static async CoTask KillItself()
    {
        try
        {
            var self = await Sys.GetTid();
            Log.Write("before");
            await Sys.Kill(self);
            Log.Write("never");
        }
        finally
        {
            Log.Write("closed");
        }
    }

    [CoTask]
    private static async CoTask ForceItself()
    {
        try
        {
            var self = await Sys.GetTid();
            await Sys.Kill(self, force: true);
            Log.Write("never");
        }
        finally
        {
            Log.Write("flushing");
            await Sys.Sleep(Os.Hour);
            Log.Write("flushed");
        }
    }

    [CoTask]
    private static async CoTask KillPlainly(Scheduler os, Tid victim)
    {
        Log.Write(os.Kill(victim));
        Log.Write("not yet");
        await Sys.Yield();
        Log.Write(os.Kill(victim));
    }

    private sealed class Noisy(string name) : IDisposable
    {
        public void Dispose() => Log.Write($"{name} disposed");
    }
}
