using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Threading;

namespace CoGen.Tests.Io.Scenarios;

/// <summary>Errors, closed descriptors and kills, with every wait and every call.</summary>
public static partial class FailureScenarios
{
    public static void AResetIsThrownAtTheAwait()
    {
        var (near, far) = Wire.Connect();
        using (near)
            Wire.Run(Report("receive", ReceiveOne(near)), Reset(far));
        (near, far) = Wire.Connect();
        using (near)
            Wire.Run(Report("send", SendWithoutEnd(near)), Reset(far));
    }

    public static void ARefusedConnectIsThrownAtTheAwait() => Wire.Run(Report("connect", ConnectToNobody()));

    public static void ASocketClosedBeforeIsReported()
    {
        var socket = Wire.NewSocket();
        socket.Dispose();
        Wire.Run(
            Report("read wait", WaitToRead(socket)),
            Report("write wait", WaitToWrite(socket)),
            Report("receive", ReceiveOne(socket)),
            Report("send", SendWithoutEnd(socket)),
            Report("accept", AcceptOne(socket)),
            Report("connect", Connect(socket, new IPEndPoint(IPAddress.Loopback, 1)))
        );
    }

    public static void ClosingWhatOthersWaitForEndsTheirWaits()
    {
        var (near, far) = Wire.Connect();
        var listener = Net.Listen(0);
        Wire.Fill(near);
        using (far)
            Wire.Run(
                Report("read wait", WaitToRead(near)),
                Report("receive", ReceiveOne(near)),
                Report("write wait", WaitToWrite(near)),
                Report("send", SendWithoutEnd(near)),
                Report("accept", AcceptOne(listener)),
                Close(near, listener)
            );
    }

    public static void ClosingFromAnotherThreadEndsTheWait()
    {
        var (near, far) = Wire.Connect();
        using var areWaiting = new ManualResetEventSlim();
        var thread = new Thread(() =>
        {
            areWaiting.Wait();
            // By then the scheduler sleeps; if not, the waits end all the same.
            for (var i = 0; i < 1000; i++)
                Thread.Yield();
            near.Dispose();
        });
        thread.Start();
        using (far)
            Wire.Run(Report("receive", ReceiveOne(near)), Report("read wait", WaitToRead(near)), Signal(areWaiting));
        thread.Join();
    }

    public static void ADescriptorUsedAgainConfusesNobody()
    {
        Wire.Run(UseNumberAgain());
    }

    public static void AKilledTaskLeavesItsDescriptor()
    {
        var (near, far) = Wire.Connect();
        using var listener = Net.Listen(0);
        Wire.Fill(near);
        using (near)
        using (far)
            Wire.Run(
                KillAll(
                    Closing("read wait", WaitToRead(near)),
                    Closing("receive", ReceiveOne(near)),
                    Closing("write wait", WaitToWrite(near)),
                    Closing("send", SendWithoutEnd(near)),
                    Closing("accept", AcceptOne(listener))
                )
            );
    }

    public static void AKilledReaderLeavesTheOthersWaiting()
    {
        var (near, far) = Wire.Connect();
        using (near)
        using (far)
            Wire.Run(KillMiddle(near, far));
    }

    public static void IoGoesOnAfterKillingEveryone()
    {
        var (near, far) = Wire.Connect();
        using (near)
        using (far)
            Wire.Run(KillEveryone(near, far));
    }

    public static void AConnectThatWaitsIsKilledOrEndedByClosing()
    {
        // Two connections that nobody accepts fill a backlog of one; the next is not answered.
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(1);
        using var first = Wire.NewSocket();
        using var second = Wire.NewSocket();
        first.Connect(listener.LocalEndPoint!);
        second.Connect(listener.LocalEndPoint!);
        using var killed = Wire.NewSocket();
        var closed = Wire.NewSocket();
        Wire.Run(
            Report("close", Connect(closed, listener.LocalEndPoint!)),
            KillAll(Closing("connect", Connect(killed, listener.LocalEndPoint!))),
            Close(closed)
        );
    }

    public static void UnixSocketsConnectWhenTheListenerHasRoom()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.sock");
        using var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen(1);
        try
        {
            Wire.Run(
                AcceptLate(listener, 5),
                ConnectUnix(path),
                ConnectUnix(path),
                ConnectUnix(path),
                ConnectUnix(path),
                ConnectUnix(path)
            );
        }
        finally
        {
            File.Delete(path);
        }
    }

    [CoTask]
    private static async CoTask AcceptLate(Socket listener, int count)
    {
        for (var i = 0; i < 10; i++)
            await Sys.Yield();
        for (var i = 0; i < count; i++)
        {
            using var accepted = await Sys.Accept(listener);
            await Sys.SendAll(accepted, new byte[] { (byte)i });
        }
    }

    [CoTask]
    private static async CoTask ConnectUnix(string path)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await Sys.Connect(socket, new UnixDomainSocketEndPoint(path));
        Log.Write($"got {await Sys.Receive(socket, new byte[8])}");
    }

    [CoTask]
    private static async CoTask Report(string name, CoTask task)
    {
        try
        {
            await task;
            Log.Write($"{name} done");
        }
        catch (SocketException e)
        {
            Log.Write($"{name}: {e.SocketErrorCode}");
        }
        catch (ObjectDisposedException)
        {
            Log.Write($"{name}: closed");
        }
    }

    [CoTask]
    private static async CoTask Closing(string name, CoTask task)
    {
        try
        {
            await task;
            Log.Write($"{name} done");
        }
        finally
        {
            Log.Write($"{name} killed");
        }
    }

    [CoTask]
    private static async CoTask WaitToRead(Socket socket) => await Sys.ReadWait(socket);

    [CoTask]
    private static async CoTask WaitToWrite(Socket socket) => await Sys.WriteWait(socket);

    [CoTask]
    private static async CoTask ReceiveOne(Socket socket) => await Sys.Receive(socket, new byte[1]);

    [CoTask]
    private static async CoTask AcceptOne(Socket listener) => await Sys.Accept(listener);

    [CoTask]
    private static async CoTask Connect(Socket socket, EndPoint endPoint) => await Sys.Connect(socket, endPoint);

    [CoTask]
    private static async CoTask SendWithoutEnd(Socket socket)
    {
        var chunk = new byte[1_000_000];
        while (true)
            await Sys.SendAll(socket, chunk);
    }

    [CoTask]
    private static async CoTask Reset(Socket socket)
    {
        // By then the others wait.
        for (var i = 0; i < 10; i++)
            await Sys.Yield();
        Wire.Reset(socket);
    }

    [CoTask]
    private static async CoTask ConnectToNobody()
    {
        using var socket = Wire.NewSocket();
        await Sys.Connect(socket, Nobody());
    }

    private static IPEndPoint Nobody()
    {
        using var listener = Net.Listen(0);
        return Wire.AddressOf(listener);
    }

    [CoTask]
    private static async CoTask Close(params Socket[] sockets)
    {
        for (var i = 0; i < 10; i++)
            await Sys.Yield();
        foreach (var socket in sockets)
            socket.Dispose();
        Log.Write("closed them");
    }

    [CoTask]
    private static async CoTask UseNumberAgain()
    {
        using var listener = Net.Listen(0);
        var (near, far) = Wire.Connect();
        var number = near.Handle;
        await Sys.Spawn(Report("old", ReceiveOne(near)));
        await Sys.Yield();
        near.Dispose();
        using var again = Wire.NewSocket();
        Log.Write($"same number {again.Handle == number}");
        await Sys.Connect(again, Wire.AddressOf(listener));
        using var peer = await Sys.Accept(listener);
        var received = await Sys.Start(Report("new", ReceiveOne(again)));
        await Sys.Yield();
        peer.Send([1]);
        await received;
        far.Dispose();
    }

    [CoTask]
    private static async CoTask Signal(ManualResetEventSlim done)
    {
        await Sys.Yield();
        done.Set();
    }

    [CoTask]
    private static async CoTask KillAll(params CoTask[] tasks)
    {
        var tids = new List<Tid>();
        foreach (var task in tasks)
            tids.Add(await Sys.Spawn(task));
        for (var i = 0; i < 10; i++)
            await Sys.Yield();
        foreach (var tid in tids)
        {
            var waiter = await Sys.Start(WaitFor(tid));
            await Sys.Yield();
            await Sys.Kill(tid);
            Log.Write($"ended {await waiter}");
        }
    }

    [CoTask]
    private static async CoTask<bool> WaitFor(Tid tid) => await Sys.Wait(tid);

    [CoTask]
    private static async CoTask KillMiddle(Socket near, Socket far)
    {
        await Sys.Spawn(Report("first", WaitToRead(near)));
        var second = await Sys.Spawn(Closing("second", WaitToRead(near)));
        await Sys.Spawn(Report("third", WaitToRead(near)));
        await Sys.Yield();
        await Sys.Kill(second);
        far.Send([1]);
    }

    [CoTask]
    private static async CoTask KillEveryone(Socket near, Socket far)
    {
        var tids = new List<Tid>();
        for (var i = 0; i < 3; i++)
            tids.Add(await Sys.Spawn(Closing($"task {i}", ReceiveOne(near))));
        await Sys.Yield();
        foreach (var tid in tids)
            await Sys.Kill(tid);
        var receiver = await Sys.Start(ReceiveOne(near));
        await Sys.Yield();
        far.Send([1]);
        await receiver;
        Log.Write("received");
    }
}
