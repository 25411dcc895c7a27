using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Threading;
using CoGen.Tests.Io.Scenarios;

namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>The bytes that input and output take once everything is warm.</summary>
public static partial class IoAllocationScenarios
{
    private const int Turns = 200;
    private const int Stretches = 5;

    public static void SendAndReceive()
    {
        var (near, far) = Wire.Connect();
        using (far)
            Wire.Run(SendsAndReceives(near), Echoes(far));
    }

    public static void Waits()
    {
        var (near, far) = Wire.Connect();
        using (far)
            Wire.Run(WaitsBeforeEach(near), Echoes(far));
    }

    /// <summary>Besides the socket that it hands over.</summary>
    public static void Accept()
    {
        using var listener = Net.Listen(0);
        var port = ((System.Net.IPEndPoint)listener.LocalEndPoint!).Port;
        var client = new Thread(() => ConnectOften(port));
        client.Start();
        var (near, far) = Wire.Connect();
        using (near)
        using (far)
            Wire.Run(Accepts(listener, BytesOfASocket(near)));
        client.Join();
    }

    private static void ConnectOften(int port)
    {
        for (var i = 0; i < Turns * Stretches; i++)
        {
            using var socket = Wire.NewSocket();
            socket.Connect("127.0.0.1", port);
            // Until the other side has closed, so that both sides can keep up.
            socket.Receive(new byte[1]);
        }
    }

    private static long BytesOfASocket(Socket like)
    {
        var bytes = new StretchCounter(Turns);
        while (bytes.GoesOn(Stretches))
        {
            using var socket = new Socket(new SafeSocketHandle(Duplicate((int)like.Handle), ownsHandle: true)) { Blocking = false };
        }
        return bytes.Least;
    }

    [DllImport("libc", EntryPoint = "dup")]
    private static extern int Duplicate(int descriptor);

    [CoTask]
    private static async CoTask Accepts(Socket listener, long ofSockets)
    {
        var bytes = new StretchCounter(Turns);
        while (bytes.GoesOn(Stretches))
        {
            using var socket = await Sys.Accept(listener);
        }
        Log.Write($"{bytes.Least - ofSockets} bytes");
    }

    [CoTask]
    private static async CoTask SendsAndReceives(Socket socket)
    {
        using var _ = socket;
        var buffer = new byte[64];
        var bytes = new StretchCounter(Turns);
        while (bytes.GoesOn(Stretches))
        {
            await Sys.SendAll(socket, buffer);
            await Sys.Receive(socket, buffer);
        }
        Log.Write($"{bytes.Least} bytes");
    }

    [CoTask]
    private static async CoTask WaitsBeforeEach(Socket socket)
    {
        using var _ = socket;
        var buffer = new byte[64];
        var bytes = new StretchCounter(Turns);
        while (bytes.GoesOn(Stretches))
        {
            await Sys.WriteWait(socket);
            socket.Send(buffer.AsSpan());
            await Sys.ReadWait(socket);
            socket.Receive(buffer.AsSpan());
        }
        Log.Write($"{bytes.Least} bytes");
    }

    [CoTask]
    private static async CoTask Echoes(Socket socket)
    {
        var buffer = new byte[64];
        while (await Sys.Receive(socket, buffer) is > 0 and var count)
            await Sys.SendAll(socket, buffer.AsMemory(0, count));
    }
}
