class Peer
{
    public Socket socket = null!;
    public string Name = "";
    public int Count;

    public void Touch()
    {
        Count++;
    }

    public void Replace()
    {
        socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
    }
}

partial class FieldsOfOthers
{
    Socket socket = null!;
    Peer peer = null!;
    int count;

    void Log()
    {
        Console.Write("x");
    }

    void Change()
    {
        socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
    }

    void ChangePeer()
    {
        peer.socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
    }

    void ReplacePeer()
    {
        peer = new Peer();
    }

    protected virtual void Hook() { }

    [CoTask]
    async CoTask One(Peer other, byte[] b)
    {
        await Sys.ReadWait(other.socket);
        Log();
        other.socket.Receive(b);
    }

    [CoTask]
    async CoTask Two(Peer other, byte[] b)
    {
        await Sys.ReadWait(other.socket);
        Change();
        other.socket.Receive(b);
    }

    [CoTask]
    async CoTask Three(byte[] b)
    {
        await Sys.ReadWait(peer.socket);
        ChangePeer();
        peer.socket.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Four(byte[] b)
    {
        await Sys.ReadWait(peer.socket);
        ReplacePeer();
        peer.socket.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Five(byte[] b)
    {
        await Sys.ReadWait(peer.socket);
        peer.Touch();
        peer.socket.Receive(b);
    }

    [CoTask]
    async CoTask Six(byte[] b)
    {
        await Sys.ReadWait(peer.socket);
        peer.Replace();
        peer.socket.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Seven(Peer other, byte[] b)
    {
        await Sys.ReadWait(other.socket);
        count++;
        other.Name = "x";
        other.socket.Receive(b);
    }

    [CoTask]
    async CoTask Eight(Peer other, byte[] b)
    {
        await Sys.ReadWait(other.socket);
        peer.socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        other.socket.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Nine(Peer other, byte[] b)
    {
        await Sys.ReadWait(other.socket);
        socket = other.socket;
        socket.Receive(b);
    }

    [CoTask]
    async CoTask Ten(Peer other, byte[] b)
    {
        await Sys.ReadWait(socket);
        other.socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Receive(b);
    }

    [CoTask]
    async CoTask Eleven(FieldsOfOthers other, byte[] b)
    {
        await Sys.ReadWait(socket);
        other.socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Twelve(FieldsOfOthers other, byte[] b)
    {
        await Sys.ReadWait(other.socket);
        socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        other.socket.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Thirteen(FieldsOfOthers other, byte[] b)
    {
        await Sys.ReadWait(other.socket);
        Change();
        other.socket.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Fourteen(FieldsOfOthers other, byte[] b)
    {
        await Sys.ReadWait(socket);
        other.Change();
        socket.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Fifteen(byte[] b)
    {
        await Sys.ReadWait(socket);
        Hook();
        socket.Receive(b);
    }

    [CoTask]
    async CoTask Sixteen(byte[] b)
    {
        await Sys.ReadWait(socket);
        Change();
        socket.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Seventeen(byte[] b)
    {
        peer.socket.Blocking = false;
        ReplacePeer();
        peer.socket.Receive(b); // CG1001
        await Sys.Yield();
    }
}
