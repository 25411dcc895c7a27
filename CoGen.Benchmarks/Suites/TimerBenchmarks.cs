using BenchmarkDotNet.Attributes;
using CoGen.Benchmarks.InProcess;
using CoGen.Benchmarks.Workloads;

namespace CoGen.Benchmarks.Suites;

/// <summary>Insert a timer and fire it, with so many sleeping at a time; the time itself is virtual.</summary>
[MemoryDiagnoser]
public class TimerBenchmarks
{
    private readonly Scheduler _os = new(new SchedulerOptions { Time = new VirtualTime() });
    private readonly IteratorScheduler _iterators = new();
    private readonly SleepingQueue _sleeping = new();
    private readonly PriorityQueue<int, long> _queue = new();
    private readonly int[] _due = new int[Most];

    private const int Most = 100_000;

    [Params(100, Most)]
    public int Sleepers { get; set; }

    [GlobalSetup]
    public void Draw()
    {
        var random = new Random(7);
        for (var i = 0; i < _due.Length; i++)
            _due[i] = random.Next(1, 100_000);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Most)]
    public void Rewritten()
    {
        foreach (var milliseconds in _due.AsSpan(0, Sleepers))
            _os.Spawn(Sleeping.Sleep(milliseconds, Most / Sleepers));
        _os.Run();
    }

    [Benchmark(OperationsPerInvoke = Most)]
    public void Fallback()
    {
        foreach (var milliseconds in _due.AsSpan(0, Sleepers))
            _os.Spawn(Sleeping.Fallback(milliseconds, Most / Sleepers));
        _os.Run();
    }

    [Benchmark(OperationsPerInvoke = Most)]
    public void Iterator()
    {
        foreach (var milliseconds in _due.AsSpan(0, Sleepers))
            _iterators.Spawn(IteratorMethods.Sleep(_iterators, milliseconds, Most / Sleepers));
        _iterators.Run();
    }

    /// <summary>Continuations in a heap.</summary>
    [Benchmark(OperationsPerInvoke = Most)]
    public void AsyncTask()
    {
        foreach (var milliseconds in _due.AsSpan(0, Sleepers))
            _sleeping.SpawnTask(milliseconds, Most / Sleepers);
        _sleeping.Run();
    }

    /// <inheritdoc cref="AsyncTask"/>
    [Benchmark(OperationsPerInvoke = Most)]
    public void PooledValueTask()
    {
        foreach (var milliseconds in _due.AsSpan(0, Sleepers))
            _sleeping.SpawnPooled(milliseconds, Most / Sleepers);
        _sleeping.Run();
    }

    /// <summary>A heap alone, without tasks.</summary>
    [Benchmark(OperationsPerInvoke = Most)]
    public long PriorityQueueAlone()
    {
        var last = 0L;
        for (var from = 0; from < Most; from += Sleepers)
        {
            foreach (var milliseconds in _due.AsSpan(from, Sleepers))
                _queue.Enqueue(milliseconds, milliseconds);
            while (_queue.TryDequeue(out _, out var due))
                last = due;
        }
        return last;
    }
}
