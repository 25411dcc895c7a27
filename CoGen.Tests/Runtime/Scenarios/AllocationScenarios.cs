namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>What a task does over and over, and the bytes that takes once everything is warm.</summary>
public static partial class AllocationScenarios
{
    private const int Turns = 5_000;
    private const int Stretches = 4;

    private static StretchCounter s_bytes = new(Turns);

    public static void Yield() => Measure(Yields());

    public static void TaskYield() => Measure(YieldsAsTask());

    public static void GetTid() => Measure(GetsTid());

    public static void Sleep() => Measure(Sleeps());

    public static void SleepTogether()
    {
        using var os = Os.New();
        os.Spawn(Sleeps());
        os.Spawn(SleepBeside());
        os.Spawn(SleepBeside());
        os.Run();
    }

    public static void Calls() => Measure(CallsOthers());

    public static void Shapes() => Measure(WalksShapes());

    public static void SpawnAndWait() => Measure(SpawnsAndWaits());

    public static void SpawnAndKill() => Measure(SpawnsAndKills());

    public static void UserCall()
    {
        using var os = Os.New();
        var there = new Channel<int>(os);
        var back = new Channel<int>(os);
        os.Spawn(Ping(there, back));
        os.Spawn(Pong(there, back));
        os.Run();
    }

    public static void Runs()
    {
        using var os = Os.New();
        for (var turn = 0; GoesOn(turn); turn++)
        {
            os.Spawn(YieldsOnce());
            os.Run();
        }
    }

    private static void Measure(CoTask task)
    {
        using var os = Os.New();
        os.Spawn(task);
        os.Spawn(YieldBeside());
        os.Run();
    }

    private static bool GoesOn(int turn)
    {
        if (turn == 0)
            s_bytes = new StretchCounter(Turns);
        if (s_bytes.GoesOn(Stretches))
            return true;
        Log.Write($"{s_bytes.Least} bytes");
        return false;
    }

    [CoTask]
    private static async CoTask YieldBeside()
    {
        for (var i = 0; i < Turns * Stretches; i++)
            await Sys.Yield();
    }

    [CoTask]
    private static async CoTask YieldsOnce() => await Sys.Yield();

    [CoTask]
    private static async CoTask Yields()
    {
        for (var i = 0; GoesOn(i); i++)
        {
            await Sys.Yield();
        }
    }

    [CoTask]
    private static async CoTask YieldsAsTask()
    {
        for (var i = 0; GoesOn(i); i++)
        {
            await Task.Yield();
        }
    }

    [CoTask]
    private static async CoTask GetsTid()
    {
        for (var i = 0; GoesOn(i); i++)
        {
            await Sys.GetTid();
        }
    }

    [CoTask]
    private static async CoTask Sleeps()
    {
        for (var i = 0; GoesOn(i); i++)
        {
            await Sys.Sleep(TimeSpan.FromMilliseconds(i % 700));
        }
    }

    [CoTask]
    private static async CoTask SleepBeside()
    {
        for (var i = 0; i < Turns * Stretches; i++)
            await Sys.Sleep(TimeSpan.FromMilliseconds(i % 700));
    }

    [CoTask]
    private static async CoTask<int> Add(int a, int b)
    {
        if (a % 2 == 0)
            await Sys.Yield();
        return a + b;
    }

    [CoTask]
    private static async CoTask<int> AddThrough(int a, int b)
    {
        var sum = await Add(a, b);
        return await Add(sum, 1);
    }

    [CoTask]
    private static async CoTask CallsOthers()
    {
        for (var i = 0; GoesOn(i); i++)
        {
            await AddThrough(i, 1);
        }
    }

    // Each bit says which of two methods calls which next, so no shape comes twice: a caller that kept a frame for every path of
    // calls behind it would never have enough.
    [CoTask]
    private static async CoTask<int> Left(int shape, int depth)
    {
        if (depth == 0)
            return 1;
        return (shape & 1) == 0 ? await Left(shape >> 1, depth - 1) : await Right(shape >> 1, depth - 1);
    }

    [CoTask]
    private static async CoTask<int> Right(int shape, int depth)
    {
        if (depth == 0)
            await Sys.Yield();
        else if ((shape & 1) == 0)
            return await Left(shape >> 1, depth - 1);
        else
            return await Right(shape >> 1, depth - 1);
        return 2;
    }

    [CoTask]
    private static async CoTask WalksShapes()
    {
        // As many frames of each method as any shape needs, so that every stretch has enough of them and not just a lucky one.
        await Left(0, 15);
        await Left(~0, 15);
        for (var i = 0; GoesOn(i); i++)
        {
            await Left(i, 15);
        }
    }

    [CoTask]
    private static async CoTask SpawnsAndWaits()
    {
        for (var i = 0; GoesOn(i); i++)
        {
            var child = await Sys.Spawn(Add(i, 2));
            await Sys.Wait(child);
        }
    }

    [CoTask]
    private static async CoTask SleepsLong()
    {
        await Sys.Sleep(Os.Hour);
    }

    [CoTask]
    private static async CoTask SpawnsAndKills()
    {
        for (var i = 0; GoesOn(i); i++)
        {
            var child = await Sys.Spawn(SleepsLong());
            await Sys.Kill(child);
        }
    }

    [CoTask]
    private static async CoTask Ping(Channel<int> there, Channel<int> back)
    {
        for (var i = 0; GoesOn(i); i++)
        {
            there.Send(i);
            await back.Receive();
        }
    }

    [CoTask]
    private static async CoTask Pong(Channel<int> there, Channel<int> back)
    {
        for (var i = 0; i < Turns * Stretches; i++)
        {
            var value = await there.Receive();
            back.Send(value);
        }
    }
}
