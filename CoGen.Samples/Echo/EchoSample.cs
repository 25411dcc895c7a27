using System.Net;
using System.Net.Sockets;

namespace CoGen.Samples.Echo;

/// <summary>The server, a task that ticks beside it, and clients that send, check what comes back, and leave.</summary>
internal static partial class EchoSample
{
    private const int Clients = 5;
    private const int Messages = 200;
    private const int MessageSize = 1024;

    internal static void Play()
    {
        var os = new Scheduler();
        var listener = Net.Listen(0);
        var server = os.Spawn(EchoServer.Serve(listener));
        var alive = os.Spawn(Alive());
        os.Spawn(RunClients(listener.LocalEndPoint!, server, alive));
        os.Run();
    }

    [CoTask]
    private static async CoTask Alive()
    {
        for (var tick = 1; ; tick++)
        {
            if (tick <= 3)
                Console.WriteLine("alive");
            await Sys.Sleep(TimeSpan.FromMilliseconds(1));
        }
    }

    [CoTask]
    private static async CoTask RunClients(EndPoint server, params Tid[] companions)
    {
        var clients = new CoHandle<int>[Clients];
        for (var i = 0; i < Clients; i++)
            clients[i] = await Sys.Start(Talk(server, seed: i));
        for (var i = 0; i < Clients; i++)
            Console.WriteLine($"client {i}: {await clients[i]} bytes sent, all came back");
        foreach (var companion in companions)
            await Sys.Kill(companion);
        Console.WriteLine("the clients have left; server and alive are killed");
    }

    [CoTask]
    private static async CoTask<int> Talk(EndPoint server, int seed)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await Sys.Connect(socket, server);
        var random = new Random(seed);
        var sent = new byte[MessageSize];
        var received = new byte[MessageSize];
        var total = 0;
        for (var i = 0; i < Messages; i++)
        {
            random.NextBytes(sent);
            await Sys.SendAll(socket, sent);
            for (var at = 0; at < MessageSize; )
            {
                var count = await Sys.Receive(socket, received.AsMemory(at));
                if (count == 0)
                    throw new IOException("The server hung up.");
                at += count;
            }
            if (!received.AsSpan().SequenceEqual(sent))
                throw new IOException($"Message {i} came back changed.");
            total += MessageSize;
        }
        return total;
    }
}
