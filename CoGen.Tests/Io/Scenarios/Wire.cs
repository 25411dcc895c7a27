using System.Net;
using System.Net.Sockets;

namespace CoGen.Tests.Io.Scenarios;

/// <summary>What the scenarios share: a scheduler on the poller under test, and connections.</summary>
public static class Wire
{
    public const string PollerKey = "CoGen.Tests.Poller";

    public static Scheduler NewScheduler() => new(new SchedulerOptions { Poller = (PollerKind)AppContext.GetData(PollerKey)! });

    public static void Run(params CoTask[] tasks)
    {
        using var os = NewScheduler();
        foreach (var task in tasks)
            os.Spawn(task);
        os.Run();
    }

    /// <summary>Two ends of a TCP connection, as .NET makes them: blocking.</summary>
    public static (Socket Near, Socket Far) Connect()
    {
        using var listener = Net.Listen(0);
        var near = NewSocket();
        near.Connect(listener.LocalEndPoint!);
        listener.Blocking = true;
        return (near, listener.Accept());
    }

    public static Socket NewSocket() => new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    /// <summary>Sends until there is no room, and says how much that was.</summary>
    public static int Fill(Socket socket)
    {
        socket.Blocking = false;
        var sent = 0;
        var chunk = new byte[65536];
        while (true)
        {
            sent += socket.Send(chunk, 0, chunk.Length, SocketFlags.None, out var error);
            // The kernel moves what was sent on to the peer's side; only when that is full too is there truly no room.
            if (error == SocketError.WouldBlock && !socket.Poll(20_000, SelectMode.SelectWrite))
                return sent;
        }
    }

    /// <summary>Receives so much, or to the end.</summary>
    public static int Drain(Socket socket, int count)
    {
        socket.Blocking = true;
        var received = 0;
        var chunk = new byte[65536];
        while (received < count)
        {
            var n = socket.Receive(chunk);
            if (n == 0)
                break;
            received += n;
        }
        return received;
    }

    /// <summary>Closes so that the peer sees a reset.</summary>
    public static void Reset(Socket socket)
    {
        socket.LingerState = new LingerOption(true, 0);
        socket.Dispose();
    }

    public static IPEndPoint AddressOf(Socket listener) => (IPEndPoint)listener.LocalEndPoint!;
}
