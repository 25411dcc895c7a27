using CoGen.CompilerServices;

namespace CoGen.Benchmarks.Workloads;

/// <summary>Tasks that wait for ever, each with one int in its frame.</summary>
internal static partial class Parking
{
    [CoTask]
    internal static async CoTask<int> Park(int kept)
    {
        await new ParkCall();
        return kept;
    }

    private readonly struct ParkCall : ISystemCall
    {
        public CoStep Invoke(SystemCaller caller) => caller.Park();

        public SystemCallAwaiter<ParkCall> GetAwaiter() => new(this);
    }
}
