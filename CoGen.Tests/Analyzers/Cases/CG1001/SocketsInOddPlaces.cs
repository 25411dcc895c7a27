partial class OddPlaces
{
    private Socket? _s;
    private readonly Socket _r = new(SocketType.Stream, ProtocolType.Tcp);
    private static Socket? _static;
    private (Socket A, Socket B) _pair;
    private Socket Prop { get; set; } = null!;

    record Conn(Socket Socket, int Id);

    record struct SConn(Socket Socket, int Id);

    [CoTask]
    async CoTask NullCoalescing(Socket? maybe, byte[] b)
    {
        maybe ??= _r;
        await Sys.ReadWait(maybe);
        maybe.Receive(b);
        _s ??= new Socket(SocketType.Stream, ProtocolType.Tcp);
        await Sys.ReadWait(_s);
        _s.Receive(b);
        _s.Receive(b); // CG1001
        var t = maybe ?? _r;
        await Sys.ReadWait(t);
        t.Receive(b);
        (_s ?? _r).Receive(b); // CG1001
    }

    [CoTask]
    async CoTask TernarySame(bool x, Socket a, Socket c, byte[] b)
    {
        var s = x ? a : c;
        await Sys.ReadWait(s);
        s.Receive(b);
        await Sys.ReadWait(s);
        a.Receive(b); // CG1001
        await Sys.ReadWait(a);
        await Sys.ReadWait(c);
        s.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Records(Conn conn, byte[] b, SConn v)
    {
        await Sys.ReadWait(conn.Socket);
        conn.Socket.Receive(b);
        conn.Socket.Receive(b); // CG1001
        await Sys.ReadWait(conn.Socket);
        var other = conn with { Id = 3 };
        conn.Socket.Receive(b);
        await Sys.ReadWait(v.Socket);
        v.Socket.Receive(b);
        var w = v with { Id = 1 };
        await Sys.ReadWait(w.Socket);
        w.Socket.Receive(b);
        w.Socket.Send(b); // CG1001
    }

    [CoTask]
    async CoTask TuplesHere(Socket a, Socket c, byte[] b)
    {
        var pair = (a, c);
        await Sys.ReadWait(pair.a);
        pair.Item1.Receive(b);
        await Sys.ReadWait(pair.c);
        pair.a.Receive(b); // CG1001
        var (x, y) = pair;
        await Sys.ReadWait(x);
        pair.a.Receive(b);
        await Sys.ReadWait(y);
        c.Receive(b);
        (a, c) = (c, a);
        await Sys.ReadWait(a);
        y.Receive(b);
        _pair = (a, c);
        await Sys.ReadWait(_pair.A);
        _pair.A.Receive(b);
        _pair.B.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Gotos(Socket a, byte[] b, int n)
    {
        again:
        await Sys.ReadWait(a);
        a.Receive(b);
        if (n-- > 0)
            goto again;
        goto end;
        end:
        a.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask GotoPast(Socket a, byte[] b, bool x)
    {
        if (x)
            goto receive;
        await Sys.ReadWait(a);
        receive:
        a.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask GotoCase(Socket a, byte[] b, int n)
    {
        switch (n)
        {
            case 0:
                await Sys.ReadWait(a);
                goto case 1;
            case 1:
                a.Receive(b); // CG1001
                break;
            case 2:
                await Sys.ReadWait(a);
                goto default;
            default:
                return;
        }
    }

    [CoTask]
    async CoTask Finally(Socket a, byte[] b)
    {
        try
        {
            await Sys.ReadWait(a);
            a.Receive(b);
        }
        finally
        {
            a.Send(b); // CG1001
        }
        try
        {
            await Sys.Yield();
        }
        finally
        {
            await Sys.ReadWait(a);
        }
        a.Receive(b);
        try
        {
            await Sys.ReadWait(a);
            Console.WriteLine("x");
        }
        catch (SocketException)
        {
            return;
        }
        a.Receive(b);
        try
        {
            await Sys.ReadWait(a);
        }
        catch (SocketException) { }
        a.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Loops(Socket a, byte[] b, int n, List<Socket> all)
    {
        await Sys.ReadWait(a);
        for (var i = 0; i < n; i++)
            a.Receive(b); // CG1001
        for (var i = 0; i < n; i++)
        {
            await Sys.ReadWait(a);
            a.Receive(b);
        }
        for (; await Ready(a); )
            a.Receive(b);
        do
        {
            await Sys.ReadWait(a);
        } while (a.Receive(b) > 0);
        while (true)
        {
            await Sys.ReadWait(a);
            var k = a.Receive(b);
            if (k == 0)
                break;
            if (k == 1)
                continue;
            a.Send(b, 0, k, SocketFlags.None); // CG1001
        }
        foreach (var s in all)
        {
            await Sys.ReadWait(s);
            s.Receive(b);
        }
        foreach (var s in all)
        {
            s.Receive(b); // CG1001
            await Sys.ReadWait(s);
        }
    }

    [CoTask]
    static async CoTask<bool> Ready(Socket s)
    {
        await Sys.ReadWait(s);
        return true;
    }

    [CoTask]
    async CoTask Statics(byte[] b)
    {
        _static = new Socket(SocketType.Stream, ProtocolType.Tcp) { Blocking = false };
        _static.Receive(b);
        await Sys.ReadWait(Prop);
        Prop.Receive(b);
        Prop.Receive(b); // CG1001
        this.Prop = _r;
        await Sys.ReadWait(_r);
        Prop.Receive(b);
        await Sys.ReadWait(Prop);
        this.Prop.Receive(b);
        OddPlaces other = new();
        await Sys.ReadWait(other.Prop);
        Prop.Receive(b); // CG1001
    }
}

partial class OddPrimary(Socket socket, byte[] buffer)
{
    [CoTask]
    async CoTask Run()
    {
        await Sys.ReadWait(socket);
        socket.Receive(buffer);
        socket.Receive(buffer); // CG1001
        await Sys.WriteWait(socket);
        socket.Send(buffer);
        await Sys.WriteWait(socket);
        socket.Receive(buffer); // CG1001
    }
}
