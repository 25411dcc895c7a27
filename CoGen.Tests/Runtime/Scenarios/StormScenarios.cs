namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>Ten thousand tasks, killed in random order at random waits.</summary>
public static partial class StormScenarios
{
    private const int Tasks = 10_000;

    private static int s_entered;
    private static int s_closed;
    private static int s_waited;

    public static void KilledByATask() => Run(1, forced: false, (os, victims) => os.Spawn(KillEach(victims, 7)));

    public static void KilledByMany() =>
        Run(
            2,
            forced: false,
            (os, victims) =>
            {
                foreach (var part in victims.Chunk(100))
                    os.Spawn(KillEach(part, 3));
            }
        );

    public static void KilledFromOutside() =>
        Run(
            3,
            forced: false,
            (os, victims) =>
            {
                foreach (var victim in victims)
                    os.Kill(victim);
            }
        );

    public static void KilledByForce() => Run(4, forced: true, (os, victims) => os.Spawn(KillEachByForce(victims)));

    private static void Run(int seed, bool forced, Action<Scheduler, Tid[]> kill)
    {
        s_entered = s_closed = s_waited = 0;
        var random = new Random(seed);
        using var os = Os.New();
        var never = new TaskCompletionSource();
        var victims = new Tid[Tasks];
        for (var i = 0; i < Tasks; i++)
        {
            victims[i] = os.Spawn(Victim(random.Next(20), random.Next(4), i == 0 ? Tid.None : victims[random.Next(i)], never.Task));
            if (i % 10 == 0)
                os.Spawn(Waiter(victims[i]));
        }
        for (var i = 0; i < 5; i++)
            os.Tick();
        random.Shuffle(victims);
        kill(os, victims);
        // What awaited .NET on the compiler's async takes its kill when that comes back.
        for (var i = 0; i < 5; i++)
            os.Tick();
        never.SetResult();
        os.Run();
        Log.Write($"{(forced ? s_closed <= s_entered : s_closed == s_entered)} {s_entered}, {s_waited} waited, {os.TaskCount} left");
    }

    [CoTask]
    private static async CoTask Victim(int wait, int depth, Tid other, Task never)
    {
        s_entered++;
        try
        {
            if (depth > 0)
                await Victim(wait, depth - 1, other, never);
            else if (wait < 5)
                await new Park();
            else if (wait < 10 && other != Tid.None)
                await Sys.Wait(other);
            else if (wait < 14)
                await never;
            else if (wait == 14)
            {
                while (true)
                    await Sys.Yield();
            }
            await Sys.Sleep(Os.Hour);
        }
        finally
        {
            s_closed++;
        }
    }

    [CoTask]
    private static async CoTask Waiter(Tid victim)
    {
        if (await Sys.Wait(victim))
            s_waited++;
    }

    [CoTask]
    private static async CoTask KillEach(Tid[] victims, int pace)
    {
        for (var i = 0; i < victims.Length; i++)
        {
            await Sys.Kill(victims[i]);
            if (i % pace == 0)
                await Sys.Yield();
        }
    }

    [CoTask]
    private static async CoTask KillEachByForce(Tid[] victims)
    {
        foreach (var victim in victims)
            await Sys.Kill(victim, force: true);
    }
}
