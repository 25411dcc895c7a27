using System;
using System.Threading.Tasks;
using CoGen;

sealed class Named(Socket socket)
{
    private Socket _socket = socket;

    public Socket Socket => _socket;

    public Socket Block
    {
        get { return _socket; }
    }

    public Socket Checked
    {
        get
        {
            ObjectDisposedException.ThrowIf(IsDisposed, this);
            return this._socket;
        }
    }

    public Socket OrThrow => _socket ?? throw new InvalidOperationException();

    public Socket Chain => Block;

    public Socket Writable
    {
        get => _socket;
        set => _socket = value;
    }

    // Another one each time.
    public Socket Fresh => new(SocketType.Stream, ProtocolType.Tcp);

    public Socket Either => IsDisposed ? Other : _socket;

    private Socket Other { get; } = null!;

    public bool IsDisposed { get; set; }

    public int Take() => _socket.Receive(new byte[1]);

    public int TakeFresh() => Fresh.Receive(new byte[1]);

    public void Reconnect() => _socket = new Socket(SocketType.Stream, ProtocolType.Tcp);

    public void ReconnectByProperty() => Writable = new Socket(SocketType.Stream, ProtocolType.Tcp);
}

sealed class Outer(Named inner, Socket captured)
{
    public Named Inner => inner;

    public Socket Socket => Inner.Socket;

    public Socket Captured => captured;

    public int Take() => captured.Receive(new byte[1]);
}

partial class OtherNames(Named shared)
{
    private Socket _socket = null!;

    private Socket Socket => _socket;

    private static Socket s_socket = null!;

    private static Socket Static => s_socket;

    private Named Shared => shared;

    [CoTask]
    private async CoTask Own(byte[] buffer)
    {
        await Sys.ReadWait(_socket);
        Socket.Receive(buffer);
        await Sys.ReadWait(Socket);
        _socket.Receive(buffer);
        Socket.Receive(buffer); // CG1001
        await Sys.ReadWait(s_socket);
        Static.Receive(buffer);
        await Sys.ReadWait(Socket);
        Replace();
        Socket.Receive(buffer); // CG1001
        await Sys.ReadWait(Socket);
        _socket = s_socket;
        Socket.Receive(buffer); // CG1001
        await Sys.ReadWait(Shared.Socket);
        shared.Take();
        shared.Take(); // CG1002
        var lambda = () => Socket.Receive(buffer);
        await Sys.ReadWait(_socket);
        lambda();
        lambda(); // CG1002
        await Sys.ReadWait(_socket);
        Local();
        Local(); // CG1002
        await Sys.ReadWait(_socket);
        Func<int> group = Local;
        group();

        int Local() => Socket.Receive(buffer);
    }

    [CoTask]
    private async CoTask Others(Named n, Named other, Outer o, byte[] buffer)
    {
        await Sys.ReadWait(n.Socket);
        n.Block.Receive(buffer);
        await Sys.ReadWait(n.Block);
        n.Checked.Receive(buffer);
        await Sys.ReadWait(n.Checked);
        n.OrThrow.Receive(buffer);
        await Sys.ReadWait(n.OrThrow);
        n.Chain.Receive(buffer);
        await Sys.ReadWait(n.Chain);
        n.Take();
        n.Take(); // CG1002
        await Sys.ReadWait(n.Socket);
        other.Socket.Receive(buffer); // CG1001
        await Sys.ReadWait(n.Socket);
        n.Reconnect();
        n.Socket.Receive(buffer); // CG1001
        await Sys.ReadWait(n.Socket);
        n.ReconnectByProperty();
        n.Take(); // CG1002
        await Sys.ReadWait(n.Socket);
        n.Writable = _socket;
        n.Socket.Receive(buffer); // CG1001
        n.Writable = _socket;
        await Sys.ReadWait(_socket);
        n.Take();
        await Sys.ReadWait(n.Either);
        n.Socket.Receive(buffer); // CG1001
        await Sys.ReadWait(o.Socket);
        o.Inner.Take();
        await Sys.ReadWait(o.Captured);
        o.Take();
        o.Take(); // CG1002
        await Sys.ReadWait(n.Socket);
        if (n is { Chain: var socket })
            socket.Receive(buffer);
        n.Socket.Blocking = false;
        n.Take();
    }

    private void Replace() => _socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
}

interface ILink
{
    Socket Socket { get; }

    int Take();
}

sealed class Link(Socket socket) : ILink
{
    private readonly Socket _socket = socket;

    public Socket Socket => _socket;

    public int Take() => _socket.Receive(new byte[1]);
}

abstract class Line
{
    public abstract Socket Socket { get; }

    public virtual Socket Spare => Socket;

    public int Take() => Socket.Receive(new byte[1]);
}

sealed class Wire(Socket socket) : Line
{
    public override Socket Socket { get; } = socket;

    public int TakeOwn() => Socket.Receive(new byte[1]);
}

interface IEnd
{
    Socket Socket { get; }
}

sealed class FirstEnd(Socket socket) : IEnd
{
    Socket IEnd.Socket => socket;
}

sealed class SecondEnd : IEnd
{
    public Socket Socket => Backup;

    public Socket Backup { get; set; } = null!;
}

partial class NamesOfInterfaces
{
    [CoTask]
    private static async CoTask Run(ILink link, Line line, Wire wire, IEnd end, byte[] buffer)
    {
        await Sys.ReadWait(link.Socket);
        link.Take();
        link.Take(); // CG1002
        await Sys.ReadWait(link.Socket);
        link.Socket.Receive(buffer);
        await Sys.ReadWait(link.Socket);
        Helper(link);
        Helper(link); // CG1002
        await Sys.ReadWait(line.Socket);
        line.Take();
        await Sys.ReadWait(line.Spare);
        line.Take();
        await Sys.ReadWait(wire.Socket);
        wire.TakeOwn();
        wire.TakeOwn(); // CG1002
        await Sys.ReadWait(wire.Socket);
        wire.Take();
        await Sys.ReadWait(end.Socket);
        Ended(end);
        Ended(end); // CG1002
        if (end is SecondEnd second)
        {
            await Sys.ReadWait(second.Socket);
            second.Backup.Receive(buffer);
        }
    }

    private static int Helper(ILink link) => link.Socket.Receive(new byte[1]);

    private static int Ended(IEnd end) => end.Socket.Receive(new byte[1]);
}
