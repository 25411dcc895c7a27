using System.Net;
using System.Net.Sockets;
using BenchmarkDotNet.Attributes;
using CoGen.Benchmarks.Workloads;

namespace CoGen.Benchmarks.Suites;

/// <summary>
/// Messages of 64 bytes there and back over loopback, clients and server on one scheduler or thread pool. The kernel's part, about
/// twelve microseconds, is in all of them.
/// </summary>
[MemoryDiagnoser]
public class EchoBenchmarks
{
    private const int Messages = 20_000;

    private readonly Scheduler _os = new();
    private (Socket Near, Socket Far)[] _wires = [];

    [Params(1, 100)]
    public int Connections { get; set; }

    [GlobalSetup]
    public void Connect()
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(Connections);
        _wires = new (Socket, Socket)[Connections];
        foreach (ref var wire in _wires.AsSpan())
        {
            var near = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            near.Connect(listener.LocalEndPoint!);
            wire = (near, listener.Accept());
            wire.Far.NoDelay = true;
        }
    }

    [GlobalCleanup]
    public void Close()
    {
        foreach (var (near, far) in _wires)
        {
            near.Dispose();
            far.Dispose();
        }
        _os.Dispose();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Messages)]
    public void Rewritten()
    {
        foreach (var (near, far) in _wires)
        {
            _os.Spawn(Echoing.Talk(near, Messages / Connections));
            _os.Spawn(Echoing.Echo(far, Messages / Connections));
        }
        _os.Run();
    }

    /// <summary>The same methods on the compiler's own <c>async</c>.</summary>
    [Benchmark(OperationsPerInvoke = Messages)]
    public void Fallback()
    {
        foreach (var (near, far) in _wires)
        {
            _os.Spawn(Echoing.FallbackTalk(near, Messages / Connections));
            _os.Spawn(Echoing.FallbackEcho(far, Messages / Connections));
        }
        _os.Run();
    }

    [Benchmark(OperationsPerInvoke = Messages)]
    public void AsyncTask()
    {
        var tasks = new List<Task>();
        foreach (var (near, far) in _wires)
        {
            tasks.Add(Echoing.TalkAsync(near, Messages / Connections));
            tasks.Add(Echoing.EchoAsync(far, Messages / Connections));
        }
        Task.WaitAll(tasks);
    }

    [Benchmark(OperationsPerInvoke = Messages)]
    public void PooledValueTask()
    {
        var tasks = new List<Task>();
        foreach (var (near, far) in _wires)
        {
            tasks.Add(Echoing.TalkPooled(near, Messages / Connections).AsTask());
            tasks.Add(Echoing.EchoPooled(far, Messages / Connections).AsTask());
        }
        Task.WaitAll(tasks);
    }
}
