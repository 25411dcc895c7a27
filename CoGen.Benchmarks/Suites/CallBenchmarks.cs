using BenchmarkDotNet.Attributes;
using CoGen.Benchmarks.InProcess;
using CoGen.Benchmarks.Workloads;

namespace CoGen.Benchmarks.Suites;

/// <summary>Tasks that call tasks: one operation is one call, there and back.</summary>
[MemoryDiagnoser]
public class CallBenchmarks
{
    private const int Calls = 100_000;

    private readonly Scheduler _os = new();
    private readonly IteratorScheduler _iterators = new();
    private readonly Ring _ring = new();

    [Params(1, 10, 100)]
    public int Depth { get; set; }

    /// <summary>How often the innermost call suspends.</summary>
    [Params(0, 1)]
    public int Yields { get; set; }

    [Benchmark(Baseline = true, OperationsPerInvoke = Calls)]
    public void Rewritten()
    {
        _os.Spawn(Calling.Chains(Depth, Calls / Depth, Yields));
        _os.Run();
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public void Fallback()
    {
        _os.Spawn(Calling.FallbackChains(Depth, Calls / Depth, Yields));
        _os.Run();
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public void Iterator()
    {
        _iterators.Spawn(IteratorMethods.Chains(Depth, Calls / Depth, Yields));
        _iterators.Run();
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public void AsyncTask()
    {
        _ = Chains();
        _ring.Run();

        async Task Chains()
        {
            for (var i = 0; i < Calls / Depth; i++)
                await _ring.Deep(Depth - 1, Yields);
        }
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public void PooledValueTask()
    {
        _ = Chains();
        _ring.Run();

        async Task Chains()
        {
            for (var i = 0; i < Calls / Depth; i++)
                await _ring.PooledDeep(Depth - 1, Yields);
        }
    }
}
