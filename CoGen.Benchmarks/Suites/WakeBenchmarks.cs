using BenchmarkDotNet.Attributes;
using CoGen.Benchmarks.InProcess;
using CoGen.Benchmarks.Workloads;

namespace CoGen.Benchmarks.Suites;

/// <summary>A task parks and another wakes it, by a user-defined system call; or a task waits for another's end.</summary>
[MemoryDiagnoser]
public partial class WakeBenchmarks
{
    private const int Tasks = 1_000;
    private const int Times = 1_000;

    private readonly Scheduler _os = new();
    private readonly IteratorScheduler _iterators = new();
    private readonly Ring _ring = new();

    [IterationSetup(Target = nameof(ParkAndWake))]
    public void SpawnPairs() => Waking.Spawn(_os, Tasks, Times);

    [Benchmark(Baseline = true, OperationsPerInvoke = Tasks * Times)]
    public void ParkAndWake() => _os.Run();

    [IterationSetup(Target = nameof(Fallback))]
    public void SpawnFallbackPairs() => Waking.SpawnFallback(_os, Tasks, Times);

    [Benchmark(OperationsPerInvoke = Tasks * Times)]
    public void Fallback() => _os.Run();

    [IterationSetup(Target = nameof(Iterator))]
    public void SpawnIteratorPairs() => IteratorMethods.SpawnPairs(_iterators, Tasks, Times);

    [Benchmark(OperationsPerInvoke = Tasks * Times)]
    public void Iterator() => _iterators.Run();

    [IterationSetup(Target = nameof(AsyncTask))]
    public void SpawnAsyncPairs() => new RingPairs(_ring).SpawnTasks(Tasks, Times);

    [Benchmark(OperationsPerInvoke = Tasks * Times)]
    public void AsyncTask() => _ring.Run();

    [IterationSetup(Target = nameof(PooledValueTask))]
    public void SpawnPooledPairs() => new RingPairs(_ring).SpawnPooled(Tasks, Times);

    [Benchmark(OperationsPerInvoke = Tasks * Times)]
    public void PooledValueTask() => _ring.Run();

    [Benchmark(OperationsPerInvoke = Tasks)]
    public void WaitForTheEnd()
    {
        _os.Spawn(SpawnAndWait());
        _os.Run();
    }

    [CoTask]
    private static async CoTask SpawnAndWait()
    {
        for (var i = 0; i < Tasks; i++)
            await Sys.Wait(await Sys.Spawn(Switching.Loop<Switching.Kind0>(1)));
    }
}
