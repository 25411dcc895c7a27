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
        {
            using var server = new EchoServer();
            using var clients = new Scheduler();
            clients.Run(Load(server.EndPoint, idle, chart));
        }
        return chart;
    }

    // The kernel takes long to find free ports among many, so connections are made once.
    [CoTask]
    private static async CoTask Load(EndPoint server, int idle, Chart chart)
    {
        var sockets = new List<Socket>();
        try
        {
            foreach (var busy in (int[])[1, 10, 100, 1_000, 10_000])
            {
                while (sockets.Count < idle + busy)
                {
                    var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                    sockets.Add(socket);
                    await Sys.Connect(socket, server);
                }
                var perSecond = await Throughput(sockets.GetRange(idle, busy));
                chart.Add(idle == 0 ? "alone" : $"{idle:#,0} idle beside them", busy, perSecond / 1e3);
            }
        }
        finally
        {
            foreach (var socket in sockets)
                socket.Dispose();
        }
    }

    [CoTask]
    private static async CoTask<double> Throughput(List<Socket> sockets)
    {
        var counter = new Counter();
        var tasks = new List<Tid>();
        foreach (var socket in sockets)
            tasks.Add(await Sys.Spawn(Talk(socket, counter)));
        await Sys.Sleep(_length / 3);
        counter.Start();
        await Sys.Sleep(_length);
        counter.Stop();
        foreach (var task in tasks)
            _ = await Sys.Wait(task);
        return counter.PerSecond;
    }

    [CoTask]
    private static async CoTask Talk(Socket socket, Counter counter)
    {
        var message = new byte[EchoServer.MessageSize];
        while (!counter.IsOver)
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

        internal bool IsOver { get; private set; }

        internal void Start() => (_from, _start) = (Messages, Stopwatch.GetTimestamp());

        internal void Stop()
        {
            PerSecond = (Messages - _from) / Stopwatch.GetElapsedTime(_start).TotalSeconds;
            IsOver = true;
        }
    }
}
