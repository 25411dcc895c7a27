namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>Tasks that await tasks: values, exceptions, depth.</summary>
public static partial class CallScenarios
{
    public static void ValuesComeBack()
    {
        using var os = Os.New();
        Log.Write(os.Run(AddAll(10)));
    }

    public static void ExceptionsReachTheCallersCatch() => Os.Run(CatchBoth());

    public static void NoStaleValue() => Os.Run(MixResults());

    public static void CallsAfterFailures() => Os.Run(FailsBetween());

    public static void CleanupCallsAgain()
    {
        using var os = Os.New();
        var tid = os.Spawn(CleansUp());
        os.Spawn(KillLater(tid));
        os.Run();
        Log.Write($"{os.TaskCount} left");
    }

    public static void KeepsNothingAlive() => Os.Run(LooksForWhatItGave());

    public static void DeepRecursion()
    {
        using var os = Os.New();
        Log.Write(os.Run(Depth(1_000_000)));
    }

    public static void DeepFailure()
    {
        using var os = Os.New();
        Log.Write(os.Run(CatchFrom(20_000)));
    }

    public static void ACallUsedTwice() => Os.Run(AwaitTwice(), SpawnTwice(), AwaitSpawned(), AwaitTheSpawnCallTwice(), AwaitNothing());

    [CoTask]
    private static async CoTask<int> Add(int a, int b)
    {
        if (a % 2 == 0)
            await Sys.Yield();
        return a + b;
    }

    [CoTask]
    private static async CoTask<int> AddAll(int n)
    {
        var sum = 0;
        for (var i = 1; i <= n; i++)
            sum = await Add(i, sum);
        return sum;
    }

    [CoTask]
    private static async CoTask Fail(string how, bool later)
    {
        if (later)
            await Sys.Yield();
        throw new InvalidOperationException(how);
    }

    // What an earlier call left in its variables must not be seen by a later one.
    [CoTask]
    private static async CoTask Step(int number, string? failure, bool later)
    {
        string seen;
        if (failure is null)
            seen = "none";
        else
            seen = failure;
        if (later)
            await Sys.Yield();
        if (failure is not null)
            throw new InvalidOperationException(failure);
        Log.Write($"{number} {seen}");
        await Sys.Yield();
    }

    [CoTask]
    private static async CoTask FailsBetween()
    {
        var number = 0;
        foreach (var failure in (string?[])[null, "at once", null, "later", null])
        {
            try
            {
                await Step(failure is null ? ++number : number, failure, failure == "later");
            }
            catch (InvalidOperationException exception)
            {
                Log.Write(exception.Message);
            }
        }
    }

    [CoTask]
    private static async CoTask WaitAndClean(int number)
    {
        try
        {
            Log.Write($"waits {number}");
            await Sys.Sleep(number == 1 ? Os.Hour : TimeSpan.Zero);
        }
        finally
        {
            Log.Write($"cleans {number}");
        }
    }

    [CoTask]
    private static async CoTask CleansUp()
    {
        try
        {
            await WaitAndClean(1);
        }
        finally
        {
            await WaitAndClean(2);
        }
        Log.Write("not reached");
    }

    [CoTask]
    private static async CoTask KillLater(Tid tid)
    {
        await Sys.Yield();
        await Sys.Kill(tid);
        await Sys.Wait(tid);
        Log.Write("killed");
    }

    [CoTask]
    private static async CoTask<object> Hold(object thing)
    {
        await Sys.Yield();
        return thing;
    }

    [CoTask]
    private static async CoTask LooksForWhatItGave()
    {
        var seen = new WeakReference(null);
        await GiveAway(seen);
        await Sys.Yield();
        GC.Collect();
        Log.Write(seen.Target is null ? "collected" : "held");
    }

    [CoTask]
    private static async CoTask GiveAway(WeakReference seen)
    {
        var thing = new object();
        seen.Target = thing;
        await Hold(thing);
    }

    [CoTask]
    private static async CoTask PassOn(bool later)
    {
        try
        {
            await Fail(later ? "later" : "at once", later);
        }
        finally
        {
            Log.Write("passed on");
        }
    }

    [CoTask]
    private static async CoTask CatchBoth()
    {
        try
        {
            await PassOn(false);
        }
        catch (InvalidOperationException e)
        {
            Log.Write($"caught {e.Message}");
        }
        try
        {
            await PassOn(true);
        }
        catch (InvalidOperationException e) when (e.Message == "later")
        {
            Log.Write($"caught {e.Message}");
        }
    }

    [CoTask]
    private static async CoTask<string?> Nothing()
    {
        await Sys.Yield();
        return null;
    }

    [CoTask]
    private static async CoTask<string?> Something(string? value)
    {
        await Sys.Yield();
        return value;
    }

    [CoTask]
    private static async CoTask MixResults()
    {
        var a = await Something("a");
        var tid = await Sys.GetTid();
        var none = await Nothing();
        await Sys.Yield();
        var known = await Sys.Kill(Tid.None);
        var b = await Something("b");
        var again = await Nothing();
        Log.Write($"{a} {tid} {none ?? "null"} {known} {b} {again ?? "null"}");
    }

    [CoTask]
    private static async CoTask<int> Depth(int n)
    {
        if (n == 0)
        {
            await Sys.Yield();
            return 0;
        }
        return await Depth(n - 1) + 1;
    }

    [CoTask]
    private static async CoTask FailAt(int n)
    {
        if (n == 0)
        {
            await Sys.Yield();
            throw new InvalidDataException("bottom");
        }
        await FailAt(n - 1);
    }

    [CoTask]
    private static async CoTask<string> CatchFrom(int n)
    {
        try
        {
            await FailAt(n);
            return "no failure";
        }
        catch (InvalidDataException e)
        {
            return e.Message;
        }
    }

    [CoTask]
    private static async CoTask AwaitTwice()
    {
        var task = Nothing();
        await task;
        try
        {
            await task;
            Log.Write("never");
        }
        catch (InvalidOperationException e)
        {
            Log.Write(e.Message);
        }
    }

    [CoTask]
    private static async CoTask SpawnTwice()
    {
        var task = Nothing();
        await Sys.Spawn(task);
        try
        {
            await Sys.Spawn(task);
            Log.Write("never");
        }
        catch (InvalidOperationException e)
        {
            Log.Write(e.Message);
        }
    }

    [CoTask]
    private static async CoTask AwaitSpawned()
    {
        var task = Nothing();
        await Sys.Start(task);
        try
        {
            await task;
            Log.Write("never");
        }
        catch (InvalidOperationException e)
        {
            Log.Write(e.Message);
        }
    }

    [CoTask]
    private static async CoTask AwaitTheSpawnCallTwice()
    {
        var call = Sys.Spawn(Nothing());
        await call;
        try
        {
            await call;
            Log.Write("never");
        }
        catch (InvalidOperationException e)
        {
            Log.Write(e.Message);
        }
    }

    [CoTask]
    private static async CoTask AwaitNothing()
    {
        try
        {
            await default(CoTask);
            Log.Write("never");
        }
        catch (InvalidOperationException e)
        {
            Log.Write(e.Message);
        }
        try
        {
            await Sys.Spawn(default(CoTask<int>));
            Log.Write("never");
        }
        catch (InvalidOperationException e)
        {
            Log.Write(e.Message);
        }
    }
}
