using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CoGen.Benchmarks.Report;

/// <summary>
/// Echo over loopback: a server in one process, its clients in another, both CoGen. How many messages a second come back, with more
/// and more connections, and with idle ones beside them. With 20,000 descriptors a process, there can be a little fewer connections.
/// </summary>
internal static partial class EchoThroughput
{
    private static readonly TimeSpan _length = TimeSpan.FromSeconds(1.5);

    internal static Chart Measure()
    {
        var chart = new Chart("Echo", "busy connections", "thousand messages a second");
        foreach (var idle in (int[])[0, 9_900])
        foreach (var busy in (int[])[1, 10, 100, 1_000, 10_000])
            chart.Add(idle == 0 ? "alone" : $"{idle:#,0} idle beside them", busy, Run(busy, idle) / 1e3);
        return chart;
    }

    private static double Run(int busy, int idle)
    {
        using var server = new EchoServer();
        using var clients = new Scheduler();
        var counter = new Counter();
        clients.Run(Load(server.EndPoint, busy, idle, counter));
        return counter.PerSecond;
    }

    [CoTask]
    private static async CoTask Load(EndPoint server, int busy, int idle, Counter counter)
    {
        var sockets = new List<Socket>();
        try
        {
            for (var i = 0; i < busy + idle; i++)
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                sockets.Add(socket);
                await Sys.Connect(socket, server);
            }
            var tasks = new List<Tid>();
            for (var i = 0; i < busy; i++)
                tasks.Add(await Sys.Spawn(Talk(sockets[i], counter)));
            await Sys.Sleep(_length / 3);
            counter.Start();
            await Sys.Sleep(_length);
            counter.Stop();
            foreach (var task in tasks)
                await Sys.Kill(task);
        }
        finally
        {
            foreach (var socket in sockets)
                socket.Dispose();
        }
    }

    [CoTask]
    private static async CoTask Talk(Socket socket, Counter counter)
    {
        var message = new byte[EchoServer.MessageSize];
        while (true)
        {
            await Sys.SendAll(socket, message);
            for (var received = 0; received < message.Length; )
                received += await Sys.Receive(socket, message.AsMemory(received));
            counter.Messages++;
        }
    }

    private sealed class Counter
    {
        private long _from;
        private long _start;

        internal long Messages { get; set; }

        internal double PerSecond { get; private set; }

        internal void Start() => (_from, _start) = (Messages, Stopwatch.GetTimestamp());

        internal void Stop() => PerSecond = (Messages - _from) / Stopwatch.GetElapsedTime(_start).TotalSeconds;
    }
}
