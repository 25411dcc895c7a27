using System.IO;
using System.IO.Pipes;
using System.Net.Sockets;
using Microsoft.Win32.SafeHandles;

namespace CoGen.Tests.Io.Scenarios;

/// <summary>ReadWait and WriteWait, and plain calls after them.</summary>
public static partial class WaitScenarios
{
    public static void DataWakesAReader()
    {
        var (near, far) = Wire.Connect();
        using (near)
        using (far)
            Wire.Run(Read(near, 16, "reader"), SendLater(far, 5));
    }

    public static void EveryReaderOfOneSocketWakesInOrder()
    {
        var (near, far) = Wire.Connect();
        using (near)
        using (far)
            Wire.Run(WaitToRead(near, "first"), WaitToRead(near, "second"), WaitToRead(near, "third"), SendLater(far, 1));
    }

    public static void AReaderAndAWriterOfOneSocketBothWake()
    {
        var (near, far) = Wire.Connect();
        using (near)
        using (far)
        {
            var sent = Wire.Fill(near);
            Wire.Run(WaitToRead(near, "reader"), WaitToWrite(near, "writer"), MakeReadableThenWritable(far, sent));
        }
    }

    public static void WhatIsLeftAfterAPartialReadWakesAgain()
    {
        var (near, far) = Wire.Connect();
        using (near)
        using (far)
            Wire.Run(ReadAgain(near), SendLater(far, 4));
    }

    public static void DataAndTheEndTogetherAreBothSeen()
    {
        var (near, far) = Wire.Connect();
        using (near)
        using (far)
            Wire.Run(ReadToEnd(near), SendAndEnd(far));
    }

    public static void AResetWakesReadersAndWriters()
    {
        var (near, far) = Wire.Connect();
        using (near)
        {
            Wire.Fill(near);
            Wire.Run(WaitToRead(near, "reader"), WaitToWrite(near, "writer"), ResetLater(far));
        }
    }

    public static void FilesAreAlwaysReady()
    {
        var path = Path.GetTempFileName();
        try
        {
            Wire.Run(WaitForFile(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    public static void PipesAreWaitedForBothWays()
    {
        using var server = new AnonymousPipeServerStream(PipeDirection.Out);
        using var client = new AnonymousPipeClientStream(PipeDirection.In, server.ClientSafePipeHandle);
        Wire.Run(ReadPipe(client), WritePipe(server));
    }

    public static void AListenerIsReadableWhenAConnectionCame()
    {
        using var listener = Net.Listen(0);
        using var client = Wire.NewSocket();
        Wire.Run(AcceptPlainly(listener), ConnectPlainly(client, listener));
    }

    [CoTask]
    private static async CoTask Read(Socket socket, int size, string name)
    {
        var buffer = new byte[size];
        await Sys.ReadWait(socket);
        Log.Write($"{name} got {socket.Receive(buffer)}");
    }

    [CoTask]
    private static async CoTask SendLater(Socket socket, int count)
    {
        await Sys.Yield();
        Log.Write("sends");
        socket.Send(new byte[count]);
    }

    [CoTask]
    private static async CoTask WaitToRead(Socket socket, string name)
    {
        await Sys.ReadWait(socket);
        Log.Write(name);
    }

    [CoTask]
    private static async CoTask WaitToWrite(Socket socket, string name)
    {
        await Sys.WriteWait(socket);
        Log.Write(name);
    }

    [CoTask]
    private static async CoTask MakeReadableThenWritable(Socket far, int count)
    {
        await Sys.Yield();
        far.Send(new byte[1]);
        // Until the reader has woken, and many turns more, in which a writer that waits for reading would wake.
        for (var i = 0; i < 50 || (Log.Lines.Count == 0 && i < 1_000_000); i++)
            await Sys.Yield();
        Log.Write("drains");
        Wire.Drain(far, count);
    }

    [CoTask]
    private static async CoTask ReadAgain(Socket socket)
    {
        var one = new byte[1];
        for (var i = 0; i < 4; i++)
        {
            await Sys.ReadWait(socket);
            Log.Write($"got {socket.Receive(one)}");
        }
    }

    [CoTask]
    private static async CoTask ReadToEnd(Socket socket)
    {
        var buffer = new byte[16];
        for (var n = -1; n != 0; )
        {
            await Sys.ReadWait(socket);
            n = socket.Receive(buffer);
            Log.Write($"got {n}");
        }
    }

    [CoTask]
    private static async CoTask SendAndEnd(Socket socket)
    {
        await Sys.Yield();
        socket.Send(new byte[5]);
        socket.Shutdown(SocketShutdown.Send);
    }

    [CoTask]
    private static async CoTask ResetLater(Socket socket)
    {
        await Sys.Yield();
        Wire.Reset(socket);
    }

    [CoTask]
    private static async CoTask WaitForFile(string path)
    {
        using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        await Sys.ReadWait(file);
        Log.Write("readable");
        await Sys.WriteWait(file);
        Log.Write("writable");
        await Sys.ReadWait(file);
        Log.Write("readable");
    }

    [CoTask]
    private static async CoTask ReadPipe(PipeStream pipe)
    {
        await Sys.ReadWait(pipe.SafePipeHandle);
        Log.Write($"got {pipe.ReadByte()}");
        await Sys.ReadWait(pipe.SafePipeHandle);
        Log.Write($"got {pipe.ReadByte()}");
    }

    [CoTask]
    private static async CoTask WritePipe(AnonymousPipeServerStream pipe)
    {
        await Sys.WriteWait(pipe.SafePipeHandle);
        Log.Write("writes");
        pipe.WriteByte(7);
        for (var i = 0; i < 5; i++)
            await Sys.Yield();
        Log.Write("closes");
        pipe.Dispose();
    }

    [CoTask]
    private static async CoTask AcceptPlainly(Socket listener)
    {
        await Sys.ReadWait(listener);
        using var accepted = listener.Accept();
        Log.Write("accepted");
    }

    [CoTask]
    private static async CoTask ConnectPlainly(Socket client, Socket listener)
    {
        await Sys.Yield();
        Log.Write("connects");
        client.Connect(listener.LocalEndPoint!);
    }
}
