partial class PathsAndPlaces
{
    private Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly Dictionary<int, Socket> _clients = [];

    private Socket Current { get; set; } = new(SocketType.Stream, ProtocolType.Tcp);

    [CoTask]
    async CoTask Finally(Socket a, Socket b, byte[] buffer, bool x)
    {
        await Sys.ReadWait(a);
        try
        {
            a.Receive(buffer);
        }
        finally
        {
            a.Receive(buffer); // CG1001
        }
        try
        {
            await Sys.ReadWait(b);
        }
        finally
        {
            b.Receive(buffer); // CG1001
        }
        try
        {
            await Sys.ReadWait(b);
            b.Receive(buffer);
        }
        catch (SocketException)
        {
            b.Receive(buffer); // CG1001
        }
        try
        {
            if (x)
                return;
        }
        finally
        {
            await Sys.ReadWait(a);
            a.Receive(buffer);
        }
    }

    [CoTask]
    async CoTask Jumps(Socket a, byte[] buffer, int n)
    {
        again:
        await Sys.ReadWait(a);
        go:
        a.Receive(buffer); // CG1001
        if (n-- > 3)
            goto again;
        if (n-- > 1)
            goto go;
        switch (n)
        {
            case 0:
                await Sys.ReadWait(a);
                goto case 1;
            case 1:
                a.Receive(buffer); // CG1001
                break;
            case 2:
                await Sys.ReadWait(a);
                goto case 3;
            case 3 when n < 0:
                break;
            case 3:
                await Sys.ReadWait(a);
                goto default;
            default:
                break;
        }
        await Sys.ReadWait(a);
        goto ready;
        ready:
        a.Receive(buffer);
    }

    [CoTask]
    async CoTask Conditions(Socket a, Socket b, byte[] buffer, bool x, bool y)
    {
        if (x)
            await Sys.ReadWait(a);
        if (x)
            a.Receive(buffer);
        if (x && y)
            await Sys.ReadWait(a);
        a.Receive(buffer); // CG1001
        var s = x ? a : b;
        await Sys.ReadWait(s);
        s.Receive(buffer);
        a.Receive(buffer); // CG1001
        await Sys.ReadWait(x ? a : b);
        b.Receive(buffer); // CG1001
        await Sys.ReadWait(a);
        await Sys.ReadWait(b);
        (x ? a : b).Receive(buffer); // CG1001
        await Sys.ReadWait(a);
        _ = x || a.Receive(buffer) > 0;
        a.Receive(buffer); // CG1001
        await Sys.ReadWait(a);
        var n = x ? a.Receive(buffer) : 0;
        if (n == 0 && b.Receive(buffer) == 0) // CG1001
            return;
    }

    [CoTask]
    async CoTask Aliases(Socket a, byte[] buffer, object o)
    {
        var b = a;
        await Sys.ReadWait(b);
        a.Receive(buffer);
        await Sys.ReadWait(a);
        b = new Socket(SocketType.Stream, ProtocolType.Tcp);
        b.Receive(buffer); // CG1001
        a.Receive(buffer);
        if (o is Socket p)
        {
            await Sys.ReadWait(p);
            ((Socket)o).Receive(buffer);
            p.Receive(buffer); // CG1001
        }
        if (o is Socket { Connected: true } q and not null)
        {
            await Sys.ReadWait(q);
            q.Receive(buffer);
        }
        var (c, d) = (a, a);
        await Sys.ReadWait(c);
        d.Receive(buffer);
        c.Receive(buffer); // CG1001
        ref var r = ref a;
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Fields(PathsAndPlaces other, byte[] buffer)
    {
        await Sys.ReadWait(_socket);
        _socket.Receive(buffer);
        await Sys.ReadWait(_socket);
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        _socket.Receive(buffer); // CG1001
        await Sys.ReadWait(other._socket);
        _socket.Receive(buffer); // CG1001
        other._socket.Receive(buffer);
        await Sys.ReadWait(Current);
        Current.Receive(buffer);
        Current.Receive(buffer); // CG1001
        await Sys.ReadWait(_clients[1]);
        _clients[1].Receive(buffer);
        await Sys.ReadWait(_clients[1]);
        _clients[2].Receive(buffer); // CG1001
        await Sys.ReadWait(this._socket);
        (_socket).Receive(buffer);
    }

    [CoTask]
    async CoTask Loops(Socket a, Socket b, List<Socket> all, byte[] buffer, int n)
    {
        while (n-- > 0)
        {
            await Sys.ReadWait(a);
            a.Receive(buffer);
            if (n == 7)
                continue;
            b.Receive(buffer); // CG1001
        }
        await Sys.ReadWait(a);
        for (var i = 0; i < n; i++)
            a.Receive(buffer); // CG1001
        foreach (var s in all)
        {
            await Sys.ReadWait(s);
            s.Receive(buffer);
        }
        foreach (var s in all)
            await Sys.ReadWait(s);
        foreach (var s in all)
            s.Receive(buffer); // CG1001
        for (var i = 0; i < all.Count; i++)
        {
            await Sys.ReadWait(all[i]);
            all[i].Receive(buffer);
        }
        do
        {
            await Sys.ReadWait(a);
        } while (a.Receive(buffer) > 0);
        while (true)
        {
            await Sys.ReadWait(a);
            int got;
            while ((got = a.Receive(buffer)) > 0) // CG1001
                Console.WriteLine(got);
            break;
        }
        await Sys.ReadWait(a);
        while (a.Available > 0)
            a.Receive(buffer);
        Socket? last = null;
        foreach (var s in all)
        {
            if (last is not null)
                last.Receive(buffer);
            await Sys.ReadWait(s);
            last = s;
        }
    }

    [CoTask]
    async CoTask Several(Socket a, Socket b, byte[] buffer)
    {
        await Sys.ReadWait(a);
        await Sys.WriteWait(b);
        b.Send(buffer);
        a.Receive(buffer); // CG1001
        await Sys.ReadWait(a);
        b.Send(buffer); // CG1001
        a.Receive(buffer);
        await Sys.WriteWait(a);
        a.Send(buffer);
        await Sys.ReadWait(a);
        a.Send(buffer); // CG1001
        await Sys.ReadWait(a);
        Console.WriteLine(a.RemoteEndPoint);
        a.Receive(buffer);
        await Sys.ReadWait(a);
        await Sys.GetTid();
        a.Receive(buffer); // CG1001
        await Sys.ReadWait(a);
        var client = a.Accept();
        client.Receive(buffer); // CG1001
        var quick = Sys.ReadWait(a);
        await quick;
        a.Receive(buffer);
        a.Blocking = false;
        a.Receive(buffer);
        a.Blocking = true;
        a.Receive(buffer); // CG1001
        using (var c = await Sys.Accept(a))
        {
            c.Receive(buffer);
            c.Receive(buffer);
        }
    }

    [CoTask]
    async CoTask Expressions(Socket a, byte[] buffer, Task<int> t, Task<int> u)
    {
        await Sys.ReadWait(a);
        Console.WriteLine($"{a.Receive(buffer)} {a.Receive(buffer)}"); // CG1001
        await Sys.ReadWait(a);
        var list = new List<int> { a.Receive(buffer), await t };
        await Sys.ReadWait(a);
        var pair = (await u, a.Receive(buffer)); // CG1001
        await Sys.ReadWait(a);
        var late = (await t, t.Result, a.Receive(buffer));
        var sum = a.Available + t.Result + u.Result;
        await Sys.ReadWait(a);
        buffer[a.Receive(buffer)] = (byte)a.Receive(buffer); // CG1001
        int Local() => a.Receive(buffer);
        await Sys.ReadWait(a);
        Local();
        Local(); // CG1002
        Console.WriteLine(list.Count + pair.Item1 + late.Item2 + sum);
    }
}
