using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using CoGen;

sealed class Connection(Socket socket)
{
    public Socket Socket { get; } = socket;
    public readonly Socket Field = socket;
    public Socket Set { get; set; } = socket;
    public byte[] Buffer { get; } = new byte[1024];

    public int Take() => Socket.Receive(Buffer);

    public int TakeField() => Field.Receive(Buffer);

    public int TakeSet() => Set.Receive(Buffer);
}

partial class SocketsInProperties(Socket socket)
{
    private readonly Socket _socket = socket;
    private readonly Connection _connection = null!;

    private Connection Property { get; } = null!;

    [CoTask]
    private async CoTask Run(Connection c, Connection d)
    {
        await Sys.ReadWait(_socket);
        Own();
        Own(); // CG1002
        await Sys.ReadWait(c.Socket);
        c.Take();
        c.Take(); // CG1002
        await Sys.ReadWait(c.Field);
        c.TakeField();
        c.TakeField(); // CG1002
        await Sys.ReadWait(c.Set);
        c.TakeSet();
        c.TakeSet(); // CG1002
        await Sys.ReadWait(c.Socket);
        d.Take(); // CG1002
        await Sys.ReadWait(_connection.Socket);
        _connection.Take();
        await Sys.ReadWait(Property.Socket);
        Property.Take();
        await Sys.ReadWait(c.Socket);
        Static(c);
        Static(c); // CG1002
        await Sys.ReadWait(c.Socket);
        Pass(c.Socket);
        await Sys.ReadWait(c.Socket);
        Deep(c);
        await Sys.ReadWait(c.Socket);
        Deep(c);
        c.Take(); // CG1002
    }

    [CoTask]
    private async CoTask Ways(Connection c, bool more)
    {
        await Sys.ReadWait(c.Socket);
        Twice(c); // CG1002
        await Sys.ReadWait(c.Socket);
        Loop(c, more); // CG1002
        await Sys.ReadWait(c.Socket);
        Perhaps(c, more);
        Perhaps(c, more); // CG1002
        await Sys.ReadWait(c.Socket);
        OnEitherWay(c, more);
        await Sys.ReadWait(c.Socket);
        AfterAWay(c, more); // CG1002
        await Sys.ReadWait(c.Socket);
        ThroughLocals(c);
        await Sys.ReadWait(c.Socket);
        Matched(c);
        await Sys.ReadWait(c.Field);
        OfField(c);
        await Sys.ReadWait(c.Set);
        Put(c, _socket); // CG1002
        await Sys.ReadWait(_socket);
        Put(c, _socket);
        await Sys.ReadWait(c.Socket);
        TakesTwo(c.Socket); // CG1002
        await Sys.ReadWait(c.Socket);
        Sends(c); // CG1002
        await Sys.WriteWait(c.Socket);
        Sends(c);
        await Sys.ReadWait(c.Socket);
        await Sys.Yield();
        Static(c); // CG1002
        await Sys.ReadWait(c.Socket);
        int Local() => c.Socket.Receive(c.Buffer);
        Local();
        Local(); // CG1002
        await Sys.ReadWait(c.Socket);
        var lambda = () => c.Socket.Receive(c.Buffer);
        lambda();
        await Sys.ReadWait(c.Socket);
        c.TakeAll();
    }

    private int Own() => _socket.Receive(new byte[1]);

    private static int Static(Connection c) => c.Socket.Receive(c.Buffer);

    private static int Pass(Socket s) => s.Receive(new byte[3]);

    private static int Deep(Connection c) => Static(c);

    private static int Twice(Connection c) => c.Socket.Receive(c.Buffer) + c.Socket.Receive(c.Buffer);

    private static void Loop(Connection c, bool more)
    {
        while (more)
            c.Socket.Receive(c.Buffer);
    }

    private static void Perhaps(Connection c, bool really)
    {
        if (really)
            c.Socket.Receive(c.Buffer);
    }

    private static int OnEitherWay(Connection c, bool peek)
    {
        if (peek)
            return c.Socket.Receive(c.Buffer, SocketFlags.Peek);
        return c.Socket.Receive(c.Buffer);
    }

    private static int AfterAWay(Connection c, bool peek)
    {
        if (peek)
            c.Socket.Receive(c.Buffer, SocketFlags.Peek);
        return c.Socket.Receive(c.Buffer);
    }

    private static int ThroughLocals(Connection c)
    {
        var same = c;
        var socket = same.Socket;
        return socket.Receive(c.Buffer);
    }

    private static int Matched(Connection c) => c is { Socket: var socket } ? socket.Receive(c.Buffer) : 0;

    private static int OfField(Connection c)
    {
        var socket = c.Field;
        return socket.Receive(c.Buffer);
    }

    private static int Put(Connection c, Socket other)
    {
        c.Set = other;
        return c.Set.Receive(c.Buffer);
    }

    private static int TakesTwo(Socket s) => Pass(s) + Pass(s);

    private static int Sends(Connection c) => c.Socket.Send(c.Buffer);
}

static class Takers
{
    public static int TakeAll(this Connection c) => c.Socket.Receive(c.Buffer);
}

record struct Peer(Socket Socket, string Name)
{
    public int Take() => Socket.Receive(new byte[1]);
}

abstract class Channel
{
    public Socket Socket { get; protected init; } = null!;

    public TcpClient Client { get; protected init; } = null!;

    public Socket? Second { get; set; }
}

sealed class Reader : Channel
{
    public Peer Peer { get; set; }

    public int Take() => Socket.Receive(new byte[1]);

    public int TakeFromBase() => base.Socket.Receive(new byte[1]);

    public int TakeFromClient() => Client.GetStream().Read(new byte[1]);

    public int TakeFromPeer() => Peer.Socket.Receive(new byte[1]);

    public int? TakeSecond() => Second?.Receive(new byte[1]);
}

sealed class Holder<T>(T item)
    where T : Channel
{
    public T Item { get; } = item;

    public readonly T Field = item;

    public Socket Socket { get; } = item.Socket;

    public int TakeOwn() => Socket.Receive(new byte[1]);

    public int Take() => Item.Socket.Receive(new byte[1]);

    public int TakeField() => Field.Socket.Receive(new byte[1]);
}

partial class PropertiesOfProperties
{
    private static Reader Shared { get; } = new();

    private Reader Own { get; set; } = new();

    [CoTask]
    private async CoTask Run(Reader r, Reader other, Holder<Reader> h, Peer p)
    {
        await Sys.ReadWait(r.Socket);
        r.Take();
        await Sys.ReadWait(r.Socket);
        r.TakeFromBase();
        await Sys.ReadWait(r.Client.Client);
        r.TakeFromClient();
        r.TakeFromClient(); // CG1002
        await Sys.ReadWait(r.Peer.Socket);
        r.TakeFromPeer();
        r.TakeFromPeer(); // CG1002
        await Sys.ReadWait(r.Second!);
        r.TakeSecond();
        r.TakeSecond(); // CG1002
        await Sys.ReadWait(h.Item.Socket);
        h.Take();
        await Sys.ReadWait(h.Field.Socket);
        h.TakeField();
        await Sys.ReadWait(h.Socket);
        h.TakeOwn();
        h.TakeOwn(); // CG1002
        await Sys.ReadWait(h.Item.Socket);
        Any(h);
        Any(h); // CG1002
        await Sys.ReadWait(p.Socket);
        p.Take();
        p.Take(); // CG1002
        await Sys.ReadWait(Shared.Socket);
        TakeShared();
        await Sys.ReadWait(Own.Socket);
        TakeOwn();
        await Sys.ReadWait(Own.Socket);
        Own = r;
        TakeOwn(); // CG1002
        await Sys.ReadWait(Own.Peer.Socket);
        TakeFromPeerOfOwn();
        await Sys.ReadWait(r.Socket);
        TakeFirst(other, r); // CG1002
        await Sys.ReadWait(r.Socket);
        TakeFirst(r, other);
    }

    private static int TakeShared() => Shared.Socket.Receive(new byte[1]);

    private int TakeOwn() => Own.Socket.Receive(new byte[1]);

    private int TakeFromPeerOfOwn() => Own.Peer.Socket.Receive(new byte[1]);

    private static int TakeFirst(Reader first, Reader second) => first.Socket.Receive(new byte[second.GetHashCode()]);

    private static int Any<T>(Holder<T> holder)
        where T : Channel => holder.Item.Socket.Receive(new byte[1]);
}
