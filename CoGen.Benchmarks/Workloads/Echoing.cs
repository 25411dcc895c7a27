using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace CoGen.Benchmarks.Workloads;

/// <summary>Two ends of a connection: one sends messages and awaits each back, the other sends back what comes.</summary>
internal static partial class Echoing
{
    private const int Size = 64;

    [CoTask]
    internal static async CoTask Talk(Socket socket, int messages)
    {
        var buffer = new byte[Size];
        for (var i = 0; i < messages; i++)
        {
            await Sys.SendAll(socket, buffer);
            for (var received = 0; received < Size; )
                received += await Sys.Receive(socket, buffer.AsMemory(received));
        }
    }

    [CoTask]
    internal static async CoTask Echo(Socket socket, int messages)
    {
        var buffer = new byte[Size];
        for (var left = messages * Size; left > 0; )
        {
            var count = await Sys.Receive(socket, buffer);
            await Sys.SendAll(socket, buffer.AsMemory(0, count));
            left -= count;
        }
    }

    internal static Func<Socket, int, CoTask> FallbackTalk { get; } = Talk;

    internal static Func<Socket, int, CoTask> FallbackEcho { get; } = Echo;

    internal static async Task TalkAsync(Socket socket, int messages)
    {
        var buffer = new byte[Size];
        for (var i = 0; i < messages; i++)
        {
            await socket.SendAsync(buffer.AsMemory());
            for (var received = 0; received < Size; )
                received += await socket.ReceiveAsync(buffer.AsMemory(received));
        }
    }

    internal static async Task EchoAsync(Socket socket, int messages)
    {
        var buffer = new byte[Size];
        for (var left = messages * Size; left > 0; )
        {
            var count = await socket.ReceiveAsync(buffer.AsMemory());
            await socket.SendAsync(buffer.AsMemory(0, count));
            left -= count;
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    internal static async ValueTask TalkPooled(Socket socket, int messages)
    {
        var buffer = new byte[Size];
        for (var i = 0; i < messages; i++)
        {
            await socket.SendAsync(buffer.AsMemory());
            for (var received = 0; received < Size; )
                received += await socket.ReceiveAsync(buffer.AsMemory(received));
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    internal static async ValueTask EchoPooled(Socket socket, int messages)
    {
        var buffer = new byte[Size];
        for (var left = messages * Size; left > 0; )
        {
            var count = await socket.ReceiveAsync(buffer.AsMemory());
            await socket.SendAsync(buffer.AsMemory(0, count));
            left -= count;
        }
    }
}
