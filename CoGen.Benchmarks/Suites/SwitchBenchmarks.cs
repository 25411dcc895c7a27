using BenchmarkDotNet.Attributes;
using CoGen.Benchmarks.InProcess;
using CoGen.Benchmarks.Workloads;

namespace CoGen.Benchmarks.Suites;

/// <summary>From one task to the next and back into the queue: one operation is one switch.</summary>
[MemoryDiagnoser]
public class SwitchBenchmarks
{
    private const int Switches = 5_000_000;

    private readonly Scheduler _os = new();
    private readonly IteratorScheduler _iterators = new();
    private readonly Ring _ring = new();

    [Params(1_000, 100_000)]
    public int Tasks { get; set; }

    private int Times => Switches / Tasks;

    [IterationSetup(Target = nameof(Rewritten))]
    public void SpawnRewritten() => Fill(i => _os.Spawn(Switching.Make(i, 1, Times)));

    [Benchmark(Baseline = true, OperationsPerInvoke = Switches)]
    public void Rewritten() => _os.Run();

    [IterationSetup(Target = nameof(RewrittenEightTypes))]
    public void SpawnEightTypes() => Fill(i => _os.Spawn(Switching.Make(i, 8, Times)));

    [Benchmark(OperationsPerInvoke = Switches)]
    public void RewrittenEightTypes() => _os.Run();

    [IterationSetup(Target = nameof(Fallback))]
    public void SpawnFallback() => Fill(_ => _os.Spawn(Switching.Fallback(Times)));

    [Benchmark(OperationsPerInvoke = Switches)]
    public void Fallback() => _os.Run();

    [IterationSetup(Target = nameof(Iterator))]
    public void SpawnIterators() => Fill(_ => _iterators.Spawn(IteratorMethods.Loop(Times)));

    [Benchmark(OperationsPerInvoke = Switches)]
    public void Iterator() => _iterators.Run();

    [IterationSetup(Target = nameof(AsyncTask))]
    public void SpawnAsyncTasks() => Fill(_ => _ring.SpawnTask(Times));

    [Benchmark(OperationsPerInvoke = Switches)]
    public void AsyncTask() => _ring.Run();

    [IterationSetup(Target = nameof(PooledValueTask))]
    public void SpawnPooledValueTasks() => Fill(_ => _ring.SpawnPooled(Times));

    [Benchmark(OperationsPerInvoke = Switches)]
    public void PooledValueTask() => _ring.Run();

    private void Fill(Action<int> spawn)
    {
        for (var i = 0; i < Tasks; i++)
            spawn(i);
    }
}
