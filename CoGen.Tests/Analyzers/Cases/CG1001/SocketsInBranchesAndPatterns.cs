partial class Server
{
    [CoTask]
    async CoTask AnotherUseBetween(Socket a, byte[] buffer)
    {
        await Sys.ReadWait(a);
        Console.WriteLine(a.LocalEndPoint);
        a.Receive(buffer);
        await Sys.ReadWait(a);
        Look(a);
        a.Receive(buffer); // CG1001
        await Sys.ReadWait(a);
        a.NoDelay = true;
        a.Receive(buffer);
        await Sys.ReadWait(a);
        Drain(a, buffer); // CG1002
        a.Receive(buffer); // CG1001
    }

    static void Look(Socket s) => Console.WriteLine(s.RemoteEndPoint);

    static void Drain(Socket s, byte[] buffer)
    {
        while (s.Receive(buffer) > 0)
            Console.WriteLine(buffer.Length);
    }

    [CoTask]
    async CoTask ASuspensionBetween(Socket a, byte[] buffer, Task task)
    {
        await Sys.ReadWait(a);
        await Sys.Yield();
        a.Receive(buffer); // CG1001
        await Sys.ReadWait(a);
        await task;
        a.Receive(buffer); // CG1001
        await Sys.ReadWait(a);
        await Sys.Spawn(Aliases(a, buffer));
        a.Receive(buffer); // CG1001
        await Sys.Sleep(TimeSpan.FromSeconds(1));
        await Sys.ReadWait(a);
        a.Receive(buffer);
    }

    [CoTask]
    async CoTask Branches(Socket a, byte[] buffer, bool x, int n)
    {
        if (x)
            await Sys.ReadWait(a);
        else
            return;
        a.Receive(buffer);
        if (x)
            await Sys.ReadWait(a);
        a.Receive(buffer); // CG1001
        switch (n)
        {
            case 0:
                await Sys.ReadWait(a);
                break;
            case 1:
                throw new InvalidOperationException();
            default:
                await Sys.ReadWait(a);
                break;
        }
        a.Receive(buffer);
        await (x ? Sys.ReadWait(a) : Sys.ReadWait(_raw));
        a.Receive(buffer); // CG1001
        await Sys.ReadWait(x ? a : _raw);
        a.Receive(buffer); // CG1001
    }

    [CoTask]
    async CoTask Patterns(object o, Socket? maybe, byte[] buffer)
    {
        if (o is Socket s)
        {
            await Sys.ReadWait(s);
            s.Receive(buffer);
            s.Receive(buffer); // CG1001
        }
        if (o is Socket { Connected: true } t)
        {
            await Sys.ReadWait((Socket)o);
            t.Receive(buffer);
        }
        if (maybe is { } u)
        {
            await Sys.ReadWait(maybe);
            u.Receive(buffer);
            await Sys.ReadWait(u);
            maybe.Receive(buffer);
        }
        switch (o)
        {
            case Socket v:
                await Sys.ReadWait(v);
                v.Receive(buffer);
                v.Receive(buffer); // CG1001
                break;
        }
        if (maybe is not Socket w)
            return;
        await Sys.ReadWait(w);
        maybe.Receive(buffer);
        if (maybe is var z && z != null)
        {
            await Sys.ReadWait(z);
            maybe.Receive(buffer);
        }
    }

    [CoTask]
    async CoTask Usings(IPEndPoint end, byte[] buffer)
    {
        using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await Sys.Connect(s, end);
        s.Send(buffer);
        using (var t = new Socket(SocketType.Stream, ProtocolType.Tcp))
        {
            t.Connect(end); // CG1001
            await Sys.WriteWait(t);
            t.Send(buffer);
        }
        using var u = new Socket(SocketType.Stream, ProtocolType.Tcp) { Blocking = false };
        u.Receive(buffer);
        using Socket v = await Sys.Accept(s),
            w = Net.Listen(3);
        v.Receive(buffer);
        w.Accept();
    }
}
