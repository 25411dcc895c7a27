partial class SocketsManyWays
{
    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);
    private Socket? _peer;
    private readonly Dictionary<int, Socket> _byId = new();
    private readonly Socket[] _all = new Socket[4];

    [CoTask]
    async CoTask LoopTwice(Socket s, byte[] b)
    {
        while (true)
        {
            await Sys.ReadWait(s);
            var n = s.Receive(b);
            if (n == 0)
                break;
            n = s.Receive(b); // CG1001
            await Sys.WriteWait(s);
            s.Send(b, 0, n, SocketFlags.None);
        }
    }

    [CoTask]
    async CoTask Alias(Socket s, byte[] b)
    {
        var t = s;
        await Sys.ReadWait(t);
        s.Receive(b);
        t.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask FieldAlias(byte[] b)
    {
        var p = _peer!;
        await Sys.ReadWait(_peer!);
        p.Receive(b);
        await Sys.ReadWait(p);
        _peer!.Receive(b);
        await Sys.ReadWait(p);
        _peer = null;
        p.Receive(b);
        await Sys.ReadWait(p);
        await Sys.Yield();
        _peer!.Receive(b);
    }

    [CoTask]
    async CoTask Pattern(object o, byte[] b)
    {
        if (o is Socket { Connected: true } s)
        {
            await Sys.ReadWait(s);
            s.Receive(b);
        }
        if (o is Socket q)
            q.Receive(b); // CG1001
        switch (o)
        {
            case Socket x when x.Available > 0:
                x.Receive(b);
                break;
            case Socket y:
                y.Receive(b); // CG1001
                await Sys.WriteWait(y);
                y.Send(b);
                break;
        }
    }

    [CoTask]
    async CoTask TryFinally(Socket s, byte[] b)
    {
        try
        {
            await Sys.ReadWait(s);
            s.Receive(b);
        }
        catch (SocketException)
        {
            s.Send(b); // CG1001
        }
        finally
        {
            s.Send(b); // CG1001
        }
        try
        {
            await Sys.WriteWait(s);
        }
        finally
        {
            s.Send(b); // CG1001
        }
    }

    [CoTask]
    async CoTask Both(Socket s, Socket t, byte[] b, bool which)
    {
        var u = which ? s : t;
        await Sys.ReadWait(u);
        u.Receive(b);
        await Sys.ReadWait(s);
        u.Receive(b); // CG1001
        if (which)
        {
            await Sys.ReadWait(s);
            s.Receive(b);
        }
        else
        {
            s.Blocking = false;
            s.Receive(b);
        }
        s.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Echo()
    {
        while (true)
        {
            await Sys.ReadWait(_listener);
            var client = _listener.Accept();
            await Sys.Spawn(LoopTwice(client, new byte[10]));
        }
    }

    [CoTask]
    async CoTask Accepts()
    {
        using var l = Net.Listen(0);
        var c = l.Accept();
        var d = await Sys.Accept(l);
        d.Receive(new byte[1]);
        c.Receive(new byte[1]);
    }

    [CoTask]
    async CoTask Elements(byte[] b, int i, int j)
    {
        await Sys.ReadWait(_all[i]);
        _all[i].Receive(b);
        await Sys.ReadWait(_all[i]);
        _all[j].Receive(b); // CG1001
        await Sys.ReadWait(_all[i]);
        i++;
        _all[i].Receive(b); // CG1001
        await Sys.ReadWait(_byId[3]);
        _byId[3].Receive(b);
        foreach (var s in _all)
        {
            await Sys.ReadWait(s);
            s.Receive(b);
        }
        foreach (var s in _all)
            s.Receive(b); // CG1001
        for (var k = 0; k < _all.Length; k++)
        {
            await Sys.ReadWait(_all[k]);
            _all[k].Receive(b);
        }
    }

    [CoTask]
    async CoTask Goto(Socket s, byte[] b, int n)
    {
        again:
        await Sys.ReadWait(s);
        skip:
        s.Receive(b); // CG1001
        if (n-- > 0)
            goto again;
        if (n > -5)
            goto skip;
    }

    [CoTask]
    async CoTask Loops(Socket s, byte[] b)
    {
        do
        {
            await Sys.ReadWait(s);
        } while (s.Receive(b) > 0);
        await Sys.ReadWait(s);
        while (s.Receive(b) > 0) // CG1001
        { }
        await Sys.ReadWait(s);
        while (s.Receive(b) > 0)
            await Sys.ReadWait(s);
    }

    [CoTask]
    async CoTask Conditional(Socket? s, byte[] b, bool c)
    {
        if (s is not null)
            await Sys.ReadWait(s);
        s?.Receive(b);
        _ = c && s!.Receive(b) > 0; // CG1001
        await Sys.ReadWait(s!);
        var n = c ? s!.Receive(b) : 0;
        await Sys.ReadWait(s!);
        _ = s!.Receive(b) + s.Receive(b); // CG1001
        await Sys.ReadWait(s!);
        var m = s!.Receive(b) is > 0 and var k ? k : s.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Other(Socket s, byte[] b, EndPoint end)
    {
        s.Connect(end); // CG1001
        await Sys.Connect(s, end);
        s.Send(b);
        using var n = new Socket(SocketType.Stream, ProtocolType.Tcp);
        n.Connect(end); // CG1001
        n.Blocking = false;
        n.Connect(end);
        s.Bind(end);
        s.Listen(5);
        s.Shutdown(SocketShutdown.Both);
        s.Close();
        s.Disconnect(true);
        s.SendFile("a");
        EndPoint from = end;
        s.ReceiveFrom(b, ref from);
        await Sys.ReadWait(n);
    }

    [CoTask]
    async CoTask InLocalTask(Socket s, byte[] b)
    {
        await Sys.ReadWait(s);
        await Inner();
        s.Receive(b); // CG1001

        [CoTask]
        async CoTask Inner()
        {
            s.Receive(b); // CG1001
            await Sys.ReadWait(s);
            s.Receive(b);
        }
    }

    [CoTask]
    static async CoTask Wrapper(Socket s, byte[] b)
    {
        using var stream = new NetworkStream(s);
        await Sys.ReadWait(s);
        stream.Read(b);
        stream.Read(b); // CG1001
        await stream.ReadAsync(b);
        using var reader = new StreamReader(stream);
        reader.ReadLine(); // CG1001
        await reader.ReadLineAsync();
        using var client = new TcpClient("host", 80); // CG1001
        client.Connect("host", 80); // CG1001
        await client.ConnectAsync("host", 80);
        using var udp = new UdpClient(5);
        IPEndPoint? e = null;
        udp.Receive(ref e); // CG1001
        udp.Send(b, 3); // CG1001
    }
}
