using CoGen.CompilerServices;

namespace CoGen.Benchmarks.Workloads;

/// <summary>Tasks in pairs: each wakes the other one and waits to be woken. Nothing yields, so every turn is a push.</summary>
internal static partial class Waking
{
    /// <summary>Spawns an even number of them, or one.</summary>
    internal static void Spawn(Scheduler os, int tasks, int times)
    {
        var tids = new Tid[tasks];
        // Those that park at once come first.
        for (var i = tasks - 1; i >= 0; i--)
            tids[i] = os.Spawn(Member(tids, i, times));
    }

    /// <summary>The same on the compiler's own <c>async</c>: a call through a delegate is not redirected.</summary>
    internal static void SpawnFallback(Scheduler os, int tasks, int times)
    {
        Func<Tid[], int, int, CoTask> member = Member;
        var tids = new Tid[tasks];
        for (var i = tasks - 1; i >= 0; i--)
            tids[i] = os.Spawn(member(tids, i, times));
    }

    // Half of them are awake at any time, and each is parked when its turn to be woken comes.
    [CoTask]
    private static async CoTask Member(Tid[] tids, int index, int times)
    {
        var half = tids.Length / 2;
        if (index >= half)
            await new ParkCall();
        var next = tids[(index + half) % tids.Length];
        for (var i = 0; i < times; i++)
            await new PassCall(next);
        await new PassOnCall(next);
    }

    private readonly struct ParkCall : ISystemCall
    {
        public CoStep Invoke(SystemCaller caller) => caller.Park();

        public SystemCallAwaiter<ParkCall> GetAwaiter() => new(this);
    }

    private readonly struct PassCall(Tid next) : ISystemCall
    {
        public CoStep Invoke(SystemCaller caller)
        {
            caller.Scheduler.Wake(next);
            return caller.Park();
        }

        public SystemCallAwaiter<PassCall> GetAwaiter() => new(this);
    }

    private readonly struct PassOnCall(Tid next) : ISystemCall
    {
        public CoStep Invoke(SystemCaller caller)
        {
            caller.Scheduler.Wake(next);
            return CoStep.Yield;
        }

        public SystemCallAwaiter<PassOnCall> GetAwaiter() => new(this);
    }
}
