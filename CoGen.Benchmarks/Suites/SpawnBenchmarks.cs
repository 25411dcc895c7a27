using BenchmarkDotNet.Attributes;
using CoGen.Benchmarks.InProcess;
using CoGen.Benchmarks.Workloads;

namespace CoGen.Benchmarks.Suites;

/// <summary>The life of a task that yields once: made, spawned, run and gone. A thousand live at a time.</summary>
[MemoryDiagnoser]
public class SpawnBenchmarks
{
    private const int Tasks = 1_000;

    private readonly Scheduler _os = new();
    private readonly IteratorScheduler _iterators = new();
    private readonly Ring _ring = new();

    [Benchmark(Baseline = true, OperationsPerInvoke = Tasks)]
    public void Rewritten()
    {
        for (var i = 0; i < Tasks; i++)
            _os.Spawn(Switching.Loop<Switching.Kind0>(1));
        _os.Run();
    }

    [Benchmark(OperationsPerInvoke = Tasks)]
    public void Fallback()
    {
        for (var i = 0; i < Tasks; i++)
            _os.Spawn(Switching.Fallback(1));
        _os.Run();
    }

    [Benchmark(OperationsPerInvoke = Tasks)]
    public void Iterator()
    {
        for (var i = 0; i < Tasks; i++)
            _iterators.Spawn(IteratorMethods.Loop(1));
        _iterators.Run();
    }

    [Benchmark(OperationsPerInvoke = Tasks)]
    public void AsyncTask()
    {
        for (var i = 0; i < Tasks; i++)
            _ring.SpawnTask(1);
        _ring.Run();
    }

    [Benchmark(OperationsPerInvoke = Tasks)]
    public void PooledValueTask()
    {
        for (var i = 0; i < Tasks; i++)
            _ring.SpawnPooled(1);
        _ring.Run();
    }
}
