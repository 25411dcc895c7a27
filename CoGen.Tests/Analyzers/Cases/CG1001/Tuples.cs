partial class Tuples
{
    [CoTask]
    async CoTask Elements(Socket a, Socket c, byte[] b)
    {
        var t = (a, c);
        await Sys.ReadWait(t.a);
        t.a.Receive(b);
        await Sys.ReadWait(a);
        t.a.Receive(b);
        await Sys.ReadWait(t.Item1);
        a.Receive(b);
        await Sys.ReadWait(t.a);
        t.c.Receive(b); // CG1001
        await Sys.ReadWait(c);
        t.Item1.Receive(b); // CG1001
        var (p, q) = t;
        await Sys.ReadWait(p);
        a.Receive(b);
        await Sys.ReadWait(q);
        p.Receive(b); // CG1001
        (Socket First, Socket Second) named = t;
        await Sys.ReadWait(named.Second);
        c.Receive(b);
        await Sys.ReadWait(named.Second);
        named.First.Receive(b); // CG1001
        (a, c) = (c, a);
        await Sys.ReadWait(a);
        t.c.Receive(b);
    }

    record Connection(Socket Socket, string Name);

    [CoTask]
    async CoTask Records(Connection one, Connection other, byte[] b)
    {
        var (s, name) = one;
        await Sys.ReadWait(s);
        one.Socket.Receive(b);
        await Sys.ReadWait(one.Socket);
        s.Receive(b);
        await Sys.ReadWait(s);
        other.Socket.Receive(b); // CG1001
        if (other is (var t, "x"))
        {
            await Sys.ReadWait(t);
            other.Socket.Receive(b);
        }
    }

    [CoTask]
    async CoTask Indices(Socket[] all, byte[] b, int i)
    {
        await Sys.ReadWait(all[^1]);
        all[^1].Receive(b);
        await Sys.ReadWait(all[i + 1]);
        all[i + 1].Receive(b);
        await Sys.ReadWait(all[i]);
        all[i--].Receive(b);
        await Sys.ReadWait(all[i + 1]);
        all[i + 2].Receive(b); // CG1001
        await Sys.ReadWait(all[^1]);
        all[^2].Receive(b); // CG1001
        await Sys.ReadWait(all[i]);
        all[--i].Receive(b); // CG1001
        while (i < 10)
        {
            await Sys.ReadWait(all[i]);
            i++;
            all[i].Receive(b); // CG1001
        }
    }
}
