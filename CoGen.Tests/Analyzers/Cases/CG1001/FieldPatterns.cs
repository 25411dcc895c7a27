partial class FieldPatterns
{
    class Connection
    {
        public Socket Socket = null!;
    }

    [CoTask]
    async CoTask Switch(object o, byte[] b)
    {
        switch (o)
        {
            case Connection { Socket: { } s } c:
                await Sys.ReadWait(s);
                c.Socket.Receive(b);
                break;
            case Socket { Connected: true } s:
                await Sys.ReadWait(s);
                s.Receive(b);
                s.Receive(b); // CG1001
                break;
        }
    }

    [CoTask]
    async CoTask Is(Connection c, Connection d, byte[] b)
    {
        if (c is { Socket: var s } && d is { Socket: var t })
        {
            await Sys.ReadWait(s);
            d.Socket.Receive(b); // CG1001
            await Sys.ReadWait(t);
            d.Socket.Receive(b);
        }
    }

    [CoTask]
    async CoTask Counts(Socket s, byte[] b)
    {
        await Sys.ReadWait(s);
        if (s.Receive(b) is var n and > 0)
            Console.WriteLine(n);
        await Sys.ReadWait(s);
        if (s.Receive(b) is 0 or 1)
            s.Receive(b); // CG1001
    }
}
