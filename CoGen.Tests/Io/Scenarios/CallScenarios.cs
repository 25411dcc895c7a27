using System.Net;
using System.Net.Sockets;

namespace CoGen.Tests.Io.Scenarios;

/// <summary>Accept, Receive, Send, SendAll and Connect.</summary>
public static partial class CallScenarios
{
    public static void AnEchoServerAnswersEachClientByteForByte()
    {
        using var listener = Net.Listen(0);
        Wire.Run(ServeUntilClientsLeave(listener, clients: 20, rounds: 25));
    }

    public static void DataAndTheEndTogetherAreBothReceived()
    {
        var (near, far) = Wire.Connect();
        using (near)
        using (far)
            Wire.Run(ReceiveToEnd(near), SendTwiceAndEnd(far));
    }

    public static void WhatIsLeftAfterAPartialReceiveIsReceived()
    {
        var (near, far) = Wire.Connect();
        using (near)
        using (far)
            Wire.Run(ReceiveByParts(near), SendLater(far, 6));
    }

    public static void AReceiveAndAReadWaitTakeTurns()
    {
        var (near, far) = Wire.Connect();
        using (near)
        using (far)
            Wire.Run(ReceiveAndWait(near), SendLater(far, 6));
    }

    public static void ALargeSendAllWaitsForRoom()
    {
        var (near, far) = Wire.Connect();
        using (near)
        using (far)
            Wire.Run(SendMuch(near, 20_000_000), ReceiveMuch(far));
    }

    public static void SendSaysHowMuchItTook()
    {
        var (near, far) = Wire.Connect();
        using (near)
        using (far)
            Wire.Run(SendOnce(near), SendNothing(near));
    }

    public static void AnEmptyBufferWaitsForData()
    {
        var (near, far) = Wire.Connect();
        using (near)
        using (far)
            Wire.Run(ReceiveNothing(near), SendLater(far, 3));
    }

    public static void SocketsLeftBlockingFreezeNothing()
    {
        var (near, far) = Wire.Connect();
        var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        using (near)
        using (far)
        using (listener)
            Wire.Run(ReceiveToEnd(near), AcceptOne(listener), TickThenServe(far, listener));
    }

    public static void ConnectionsAreShared()
    {
        using var listener = Net.Listen(0);
        Wire.Run(AcceptAndName(listener, "first"), AcceptAndName(listener, "second"), ConnectFourTimes(listener));
    }

    public static void ReceiversOfOneSocketTakeTurns()
    {
        var (near, far) = Wire.Connect();
        using (near)
        using (far)
            Wire.Run(ReceiveAndName(near, "first"), ReceiveAndName(near, "second"), SendOneByOne(far, near, 6));
    }

    public static void WhatSucceedsAtOnceYieldsInTheEnd()
    {
        var (near, far) = Wire.Connect();
        using (near)
        using (far)
        {
            far.Send(new byte[1024]);
            Wire.Run(ReceiveByBytes(near, 1024), CountTurns(() => near.Available > 0));
        }
    }

    public static void DatagramsAreNotTakenForDrained() => Wire.Run(ReceiveDatagrams());

    [CoTask]
    private static async CoTask ServeUntilClientsLeave(Socket listener, int clients, int rounds)
    {
        var server = await Sys.Spawn(Serve(listener));
        var handles = new List<CoHandle<int>>();
        for (var i = 0; i < clients; i++)
            handles.Add(await Sys.Start(Talk(Wire.AddressOf(listener), i, rounds)));
        var answered = 0;
        foreach (var handle in handles)
            answered += await handle;
        await Sys.Kill(server);
        Log.Write($"{answered} answered");
    }

    [CoTask]
    private static async CoTask Serve(Socket listener)
    {
        while (true)
        {
            var client = await Sys.Accept(listener);
            await Sys.Spawn(Echo(client));
        }
    }

    [CoTask]
    private static async CoTask Echo(Socket client)
    {
        using var _ = client;
        var buffer = new byte[512];
        while (true)
        {
            var n = await Sys.Receive(client, buffer);
            if (n == 0)
                break;
            await Sys.SendAll(client, buffer.AsMemory(0, n));
        }
    }

    [CoTask]
    private static async CoTask<int> Talk(EndPoint server, int name, int rounds)
    {
        using var socket = Wire.NewSocket();
        await Sys.Connect(socket, server);
        var random = new Random(name);
        for (var i = 0; i < rounds; i++)
        {
            var message = new byte[random.Next(1, 2000)];
            random.NextBytes(message);
            await Sys.SendAll(socket, message);
            var answer = new byte[message.Length];
            for (var n = 0; n < answer.Length; )
                n += await Sys.Receive(socket, answer.AsMemory(n));
            if (!answer.AsSpan().SequenceEqual(message))
                throw new InvalidOperationException("Another message came back.");
        }
        return rounds;
    }

    [CoTask]
    private static async CoTask ReceiveToEnd(Socket socket)
    {
        var buffer = new byte[16];
        for (var n = -1; n != 0; )
        {
            n = await Sys.Receive(socket, buffer);
            Log.Write($"got {n}");
        }
        Log.Write($"got {await Sys.Receive(socket, buffer)}");
    }

    [CoTask]
    private static async CoTask SendTwiceAndEnd(Socket socket)
    {
        await Sys.Yield();
        socket.Send(new byte[3]);
        // Once the receiver has taken these, it waits again.
        while (Log.Lines.Count == 0)
            await Sys.Yield();
        socket.Send(new byte[5]);
        socket.Shutdown(SocketShutdown.Send);
    }

    [CoTask]
    private static async CoTask ReceiveByParts(Socket socket)
    {
        var buffer = new byte[4];
        Log.Write($"got {await Sys.Receive(socket, buffer)}");
        Log.Write($"got {await Sys.Receive(socket, buffer)}");
    }

    [CoTask]
    private static async CoTask SendLater(Socket socket, int count)
    {
        await Sys.Yield();
        Log.Write("sends");
        socket.Send(new byte[count]);
    }

    [CoTask]
    private static async CoTask ReceiveAndWait(Socket socket)
    {
        var buffer = new byte[2];
        Log.Write($"got {await Sys.Receive(socket, buffer)}");
        await Sys.ReadWait(socket);
        Log.Write($"got {socket.Receive(buffer)}");
        Log.Write($"got {await Sys.Receive(socket, buffer)}");
    }

    [CoTask]
    private static async CoTask SendMuch(Socket socket, int count)
    {
        var bytes = new byte[count];
        for (var i = 0; i < count; i += 1000)
            bytes[i] = (byte)(i / 1000);
        await Sys.SendAll(socket, bytes);
        socket.Shutdown(SocketShutdown.Send);
    }

    [CoTask]
    private static async CoTask ReceiveMuch(Socket socket)
    {
        var buffer = new byte[100_000];
        var (count, wrong) = (0, 0);
        while (true)
        {
            var n = await Sys.Receive(socket, buffer);
            if (n == 0)
                break;
            for (var i = 0; i < n; i++)
                if (buffer[i] != ((count + i) % 1000 == 0 ? (byte)((count + i) / 1000) : 0))
                    wrong++;
            count += n;
        }
        Log.Write($"{count} received, {wrong} wrong");
    }

    [CoTask]
    private static async CoTask SendOnce(Socket socket) => Log.Write($"sent {await Sys.Send(socket, new byte[10])}");

    [CoTask]
    private static async CoTask SendNothing(Socket socket)
    {
        Log.Write($"sent {await Sys.Send(socket, Array.Empty<byte>())}");
        await Sys.SendAll(socket, ReadOnlyMemory<byte>.Empty);
        Log.Write("sent all");
    }

    [CoTask]
    private static async CoTask ReceiveNothing(Socket socket)
    {
        Log.Write($"got {await Sys.Receive(socket, Memory<byte>.Empty)}");
        Log.Write($"got {await Sys.Receive(socket, new byte[8])}");
    }

    [CoTask]
    private static async CoTask AcceptOne(Socket listener)
    {
        using var accepted = await Sys.Accept(listener);
        Log.Write($"accepted, blocking {accepted.Blocking}");
    }

    [CoTask]
    private static async CoTask TickThenServe(Socket far, Socket listener)
    {
        for (var i = 0; i < 3; i++)
        {
            await Sys.Yield();
            Log.Write("tick");
        }
        using var client = Wire.NewSocket();
        client.Connect(listener.LocalEndPoint!);
        while (listener.Poll(0, SelectMode.SelectRead))
            await Sys.Yield();
        far.Shutdown(SocketShutdown.Send);
    }

    [CoTask]
    private static async CoTask AcceptAndName(Socket listener, string name)
    {
        for (var i = 0; i < 2; i++)
        {
            using var accepted = await Sys.Accept(listener);
            Log.Write(name);
        }
    }

    [CoTask]
    private static async CoTask ConnectFourTimes(Socket listener)
    {
        for (var i = 0; i < 4; i++)
        {
            using var socket = Wire.NewSocket();
            await Sys.Connect(socket, Wire.AddressOf(listener));
            while (listener.Poll(0, SelectMode.SelectRead))
                await Sys.Yield();
            await Sys.Yield();
        }
    }

    [CoTask]
    private static async CoTask ReceiveAndName(Socket socket, string name)
    {
        var buffer = new byte[8];
        for (var i = 0; i < 3; i++)
        {
            await Sys.Receive(socket, buffer);
            Log.Write(name);
        }
    }

    [CoTask]
    private static async CoTask SendOneByOne(Socket far, Socket near, int count)
    {
        for (var i = 0; i < count; i++)
        {
            for (var turn = 0; turn < 5; turn++)
                await Sys.Yield();
            // Two bytes would be taken by one receive. A look at descriptors may be many turns away.
            while (near.Available > 0)
                await Sys.Yield();
            far.Send(new byte[1]);
        }
    }

    [CoTask]
    private static async CoTask ReceiveByBytes(Socket socket, int count)
    {
        var one = new byte[1];
        for (var i = 0; i < count; i++)
            await Sys.Receive(socket, one);
        Log.Write("received");
    }

    [CoTask]
    private static async CoTask CountTurns(Func<bool> isBusy)
    {
        var turns = 0;
        while (isBusy())
        {
            turns++;
            await Sys.Yield();
        }
        Log.Write($"{turns} turns meanwhile");
    }

    [CoTask]
    private static async CoTask ReceiveDatagrams()
    {
        using var receiver = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        receiver.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var task = await Sys.Start(ReceiveFour(receiver));
        await Sys.Yield();
        using var sender = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        await Sys.Connect(sender, receiver.LocalEndPoint!);
        for (var i = 1; i <= 4; i++)
            sender.Send(new byte[i]);
        await task;
    }

    [CoTask]
    private static async CoTask ReceiveFour(Socket socket)
    {
        var buffer = new byte[100];
        for (var i = 0; i < 4; i++)
            Log.Write($"got {await Sys.Receive(socket, buffer)}");
    }
}
