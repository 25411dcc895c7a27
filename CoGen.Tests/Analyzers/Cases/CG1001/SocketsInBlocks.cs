partial class Server
{
    [CoTask]
    async CoTask Tries(Socket a, byte[] buffer)
    {
        try
        {
            await Sys.ReadWait(a);
        }
        catch (SocketException)
        {
            return;
        }
        a.Receive(buffer);
        try
        {
            await Sys.ReadWait(a);
        }
        catch (SocketException)
        {
            Console.WriteLine("no matter");
        }
        a.Receive(buffer); // CG1001
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
            Console.WriteLine(1);
        }
        finally
        {
            await Sys.ReadWait(a);
        }
        a.Receive(buffer);
    }

    [CoTask]
    async CoTask Blocking(Socket a, Socket b, byte[] buffer, bool x)
    {
        a.Blocking = false;
        while (x)
        {
            a.Receive(buffer);
            await Sys.Yield();
        }
        if (x)
            b.Blocking = false;
        b.Receive(buffer); // CG1001
        a.Blocking = true;
        a.Receive(buffer); // CG1001
        const bool no = false;
        b.Blocking = no;
        b.Receive(buffer);
    }

    [CoTask]
    async CoTask Accepted(Socket listener, byte[] buffer)
    {
        var client = await Sys.Accept(listener);
        client.Receive(buffer);
        client.Send(buffer);
        await Sys.ReadWait(listener);
        var other = listener.Accept();
        other.Receive(buffer);
    }

    [CoTask]
    async CoTask AcceptedPlainly(Socket listener, byte[] buffer)
    {
        await Sys.ReadWait(listener);
        var other = listener.Accept();
        other.Receive(buffer); // CG1001
    }

    [CoTask]
    async CoTask Polled(Socket a, byte[] buffer)
    {
        if (a.Poll(0, SelectMode.SelectRead))
            a.Receive(buffer);
        if (a.Poll(TimeSpan.Zero, SelectMode.SelectWrite))
            a.Send(buffer);
        if (a.Poll(1000, SelectMode.SelectRead)) // CG1001
            a.Receive(buffer);
        if (a.Available > 0)
            a.Receive(buffer);
        if (a.Available == 0)
            return;
        a.Receive(buffer);
        while (a.Available > 0)
            a.Receive(buffer);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Collections(List<Socket> sockets, byte[] buffer)
    {
        foreach (var s in sockets)
        {
            await Sys.ReadWait(s);
            s.Receive(buffer);
        }
        foreach (var s in sockets)
            s.Receive(buffer); // CG1001
        await Sys.ReadWait(sockets[0]);
        sockets[0].Receive(buffer);
        foreach (var s in sockets)
            s.Blocking = false;
    }

    [CoTask]
    async CoTask Spawning()
    {
        while (true)
        {
            await Sys.ReadWait(_raw);
            await Sys.Spawn(Accepted(_raw.Accept(), []));
        }
    }

    [CoTask]
    async CoTask Goto(Socket a, byte[] buffer)
    {
        again:
        await Sys.ReadWait(a);
        if (a.Receive(buffer) > 0)
            goto again;
    }

    [CoTask]
    async CoTask InExpressions(Socket a, byte[] buffer)
    {
        await Sys.ReadWait(a);
        Console.WriteLine($"{a.Receive(buffer)} {a.Available}");
        await Sys.ReadWait(a);
        var (x, y) = (a.Receive(buffer), a.Receive(buffer)); // CG1001
        await Sys.ReadWait(a);
        Console.WriteLine(x > y && a.Receive(buffer) > 0 ? 1 : a.Receive(buffer)); // CG1001
        await Sys.ReadWait(a);
        _ = x switch
        {
            0 => a.Receive(buffer),
            1 => a.Receive(buffer),
            _ => 0,
        };
    }
}
