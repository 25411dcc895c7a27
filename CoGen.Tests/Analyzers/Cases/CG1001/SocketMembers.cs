using System.Buffers;

partial class SocketMembers
{
    [CoTask]
    async CoTask Members(Socket a, byte[] b, IPEndPoint end, EndPoint from, SocketFlags f, Memory<byte> m, IList<ArraySegment<byte>> parts)
    {
        await Sys.ReadWait(a);
        a.ReceiveFrom(b, ref from);
        a.ReceiveFrom(b, ref from); // CG1001
        await Sys.ReadWait(a);
        a.ReceiveMessageFrom(b, 0, 3, ref f, ref from, out _);
        a.ReceiveMessageFrom(b, 0, 3, ref f, ref from, out _); // CG1001
        await Sys.WriteWait(a);
        a.SendTo(b, end);
        a.SendTo(b, end); // CG1001
        await Sys.WriteWait(a);
        a.SendFile("x");
        a.SendFile("x"); // CG1001
        await Sys.WriteWait(a);
        a.Connect(end);
        a.Connect(end); // CG1001
        a.Connect("localhost", 3); // CG1001
        await Sys.ReadWait(a);
        a.Receive(m.Span);
        a.Receive(m.Span[..3]); // CG1001
        await Sys.ReadWait(a);
        a.Receive(parts);
        a.Receive(parts); // CG1001
        await Sys.WriteWait(a);
        a.Send(m.Span);
        a.Send(parts); // CG1001
        a.Send("abc"u8); // CG1001
        await Sys.WriteWait(a);
        a.Send(b, SocketFlags.None, out _);
        await Sys.ReadWait(a);
        a.Receive(stackalloc byte[8]);
        a.Receive(b, 0, 3, SocketFlags.Peek, out _); // CG1001
    }

    [CoTask]
    async CoTask Quiet(Socket a, byte[] b, IPEndPoint end, SocketAsyncEventArgs e, List<Socket> read)
    {
        a.AcceptAsync(e);
        a.ReceiveAsync(e);
        a.SendAsync(e);
        a.ConnectAsync(e);
        await a.AcceptAsync();
        await a.ReceiveAsync(b);
        await a.ConnectAsync(end);
        _ = a.SendAsync(b);
        a.BeginReceive(b, 0, 3, SocketFlags.None, null, null);
        a.Bind(end);
        a.Listen(10);
        a.Shutdown(SocketShutdown.Both);
        if (a.Poll(0, SelectMode.SelectRead))
            a.Receive(b);
        if (a.Poll(TimeSpan.Zero, SelectMode.SelectWrite))
            a.Send(b);
        a.Poll(1000, SelectMode.SelectRead); // CG1001
        a.Poll(-1, SelectMode.SelectRead); // CG1001
        if (a.Available > 0)
            a.Receive(b);
        if (a.Available == 0)
            return;
        a.Receive(b);
        Socket.Select(read, null, null, 0);
        Socket.Select(read, null, null, 1000); // CG1001
        Socket.Select(read, null, null, TimeSpan.Zero);
        a.Dispose();
    }

    [CoTask]
    async CoTask Streams(Socket a, byte[] b, TcpClient client, TcpListener listener, UdpClient udp, NetworkStream ns, IPEndPoint? end)
    {
        using var stream = new NetworkStream(a);
        await Sys.ReadWait(a);
        stream.Read(b, 0, 3);
        stream.Read(b, 0, 3); // CG1001
        await Sys.ReadWait(a);
        stream.ReadByte();
        await Sys.WriteWait(a);
        stream.Write(b);
        stream.WriteByte(3); // CG1001
        await Sys.ReadWait(stream.Socket);
        stream.Read(b);
        await Sys.ReadWait(client.Client);
        client.GetStream().Read(b);
        var cs = client.GetStream();
        await Sys.ReadWait(client.Client);
        cs.Read(b);
        cs.Read(b); // CG1001
        await Sys.ReadWait(listener.Server);
        var one = listener.AcceptTcpClient();
        listener.AcceptTcpClient(); // CG1001
        one.GetStream().Read(b); // CG1001
        if (listener.Pending())
            listener.AcceptSocket();
        await Sys.ReadWait(udp.Client);
        udp.Receive(ref end);
        udp.Receive(ref end); // CG1001
        await Sys.WriteWait(udp.Client);
        udp.Send(b, 3);
        if (ns.DataAvailable)
            ns.Read(b);
        ns.Flush();
        await ns.ReadAsync(b);
        ns.ReadExactly(b); // CG1001
        await Sys.ReadWait(ns.Socket);
        ns.ReadExactly(b); // CG1001
        client.Connect("localhost", 3); // CG1001
        await client.ConnectAsync("localhost", 3);
        new TcpClient("localhost", 3).Dispose(); // CG1001
        new TcpClient().Dispose();
        Stream plain = stream;
        await Sys.ReadWait(a);
        plain.Read(b);
        plain.Read(b); // CG1001
        Stream other = new NetworkStream(a);
        other.ReadByte(); // CG1001
        other.Write(b); // CG1001
        using var memory = new MemoryStream();
        memory.Read(b);
        Stream m2 = memory;
        m2.Read(b);
    }

    [CoTask]
    async CoTask NonBlocking(Socket a, byte[] b, bool x, Socket c)
    {
        a.Blocking = false;
        a.Receive(b);
        a.Send(b);
        await Sys.Yield();
        a.Receive(b);
        a.Blocking = true;
        a.Receive(b); // CG1001
        a.Blocking = x;
        a.Receive(b); // CG1001
        if (x)
            a.Blocking = false;
        a.Receive(b); // CG1001
        if (x)
            a.Blocking = false;
        else
            return;
        a.Receive(b);
        if (!c.Blocking)
            c.Receive(b);
        c.Receive(b); // CG1001
        var listener = Net.Listen(3);
        var client = listener.Accept();
        client.Receive(b);
        var y = await Sys.Accept(listener);
        y.Send(b);
        await Sys.SendAll(c, b);
        c.Receive(b);
        using (var s = new Socket(SocketType.Stream, ProtocolType.Tcp) { Blocking = false })
        {
            try
            {
                s.Receive(b);
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.WouldBlock) { }
        }
    }

    [CoTask]
    async CoTask NonBlockingInTry(Socket a, byte[] b)
    {
        try
        {
            a.Blocking = false;
            await Sys.Yield();
        }
        finally
        {
            a.Receive(b); // CG1001
        }
        try
        {
            a.Blocking = false;
            a.Send(b);
        }
        catch (SocketException)
        {
            return;
        }
        a.Receive(b);
    }
}
