partial class Server
{
    private readonly Socket _listener = Net.Listen(0);
    private readonly Socket _raw = new(SocketType.Stream, ProtocolType.Tcp);
    private Socket _other = null!;
    private static Socket _shared = null!;

    private Socket Current { get; set; } = null!;

    [CoTask]
    async CoTask BareAccept(Socket listener)
    {
        var client = listener.Accept(); // CG1001
        await Sys.SendAll(client, new byte[1]);
    }

    [CoTask]
    async CoTask WaitedAccept(Socket listener)
    {
        await Sys.ReadWait(listener);
        var client = listener.Accept();
        await Sys.SendAll(client, new byte[1]);
    }

    [CoTask]
    async CoTask WaitOnceReceiveTwice(Socket client, byte[] buffer)
    {
        while (true)
        {
            await Sys.ReadWait(client);
            var n = client.Receive(buffer);
            if (n == 0)
                return;
            n = client.Receive(buffer); // CG1001
        }
    }

    [CoTask]
    async CoTask WaitBeforeTheLoop(Socket client, byte[] buffer)
    {
        await Sys.ReadWait(client);
        while (client.Receive(buffer) > 0) // CG1001
            Console.WriteLine(buffer.Length);
    }

    [CoTask]
    async CoTask WaitAtTheLoopsEnd(Socket client, byte[] buffer)
    {
        await Sys.ReadWait(client);
        while (client.Receive(buffer) > 0)
            await Sys.ReadWait(client);
    }

    [CoTask]
    async CoTask ForLoop(Socket client, byte[] buffer)
    {
        await Sys.ReadWait(client);
        for (; client.Receive(buffer) > 0; await Sys.ReadWait(client))
            Console.WriteLine(buffer.Length);
    }

    [CoTask]
    async CoTask DoLoop(Socket client, byte[] buffer)
    {
        int n;
        do
        {
            await Sys.ReadWait(client);
            n = client.Receive(buffer);
        } while (n > 0);
    }

    [CoTask]
    async CoTask WaitForWriteThenRead(Socket client, byte[] buffer)
    {
        await Sys.WriteWait(client);
        client.Receive(buffer); // CG1001
        await Sys.WriteWait(client);
        client.Send(buffer);
        client.Send(buffer); // CG1001
    }

    [CoTask]
    async CoTask Fields(byte[] buffer)
    {
        await Sys.ReadWait(_raw);
        _raw.Receive(buffer);
        _raw.Receive(buffer); // CG1001
        await Sys.ReadWait(_other);
        _other.Receive(buffer);
        await Sys.ReadWait(_other);
        _raw.Receive(buffer); // CG1001
        await Sys.ReadWait(_shared);
        _shared.Receive(buffer);
        await Sys.ReadWait(Server._shared);
        _shared.Receive(buffer);
        await Sys.ReadWait(this._other);
        _other.Receive(buffer);
        _listener.Accept();
        _listener.Accept();
    }

    [CoTask]
    async CoTask FieldsOfOthers(Server a, Server b, byte[] buffer)
    {
        await Sys.ReadWait(a._raw);
        b._raw.Receive(buffer); // CG1001
        await Sys.ReadWait(a._raw);
        a._raw.Receive(buffer);
        var c = a;
        await Sys.ReadWait(c._raw);
        a._raw.Receive(buffer);
        await Sys.ReadWait(a._raw);
        a = b;
        a._raw.Receive(buffer); // CG1001
    }

    [CoTask]
    async CoTask Properties(byte[] buffer)
    {
        await Sys.ReadWait(Current);
        Current.Receive(buffer);
        await Sys.ReadWait(Current);
        Current = _raw;
        Current.Receive(buffer); // CG1001
    }

    [CoTask]
    async CoTask Aliases(Socket a, byte[] buffer)
    {
        var b = a;
        await Sys.ReadWait(b);
        a.Receive(buffer);
        b.Receive(buffer); // CG1001
        await Sys.ReadWait(a);
        var c = b;
        c.Receive(buffer);
        a.Receive(buffer); // CG1001
        Socket d;
        await Sys.ReadWait(d = a);
        a.Receive(buffer);
        (var e, var f) = (a, b);
        await Sys.ReadWait(e);
        f.Receive(buffer);
    }
}
