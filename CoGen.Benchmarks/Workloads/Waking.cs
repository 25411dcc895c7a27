using CoGen.CompilerServices;

namespace CoGen.Benchmarks.Workloads;

/// <summary>Tasks in a circle: each wakes the next one and waits to be woken. Nothing yields, so every turn is a push.</summary>
internal static partial class Waking
{
    /// <summary>Spawns the circle.</summary>
    internal static void Spawn(Scheduler os, int tasks, int times)
    {
        var tids = new Tid[tasks];
        for (var i = 0; i < tasks; i++)
            tids[i] = os.Spawn(Member(tids, i, times));
    }

    // With half of them awake at any time, each is parked when its turn to be woken comes.
    [CoTask]
    private static async CoTask Member(Tid[] tids, int index, int times)
    {
        var half = tids.Length / 2;
        if (index >= half)
            await new ParkCall();
        for (var i = 0; i < times; i++)
            await new PassCall(tids[(index + half) % tids.Length]);
        await new PassOnCall(tids[(index + half) % tids.Length]);
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
