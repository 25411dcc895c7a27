class TestedPeer(Socket kept, TcpClient client)
{
    private readonly Socket _socket = kept;

    public Socket RawSocket => _socket;

    public int SocketDataAvailable => _socket.Available;

    public int ClientAvailable
    {
        get { return client.Available; }
    }

    public bool HasData => _socket.Available > 0;

    public bool IsReadable => _socket.Poll(0, SelectMode.SelectRead);

    public bool HasMore => HasData;

    public bool IsOpen => _socket.Connected;

    public bool HasNone => _socket.Available == 0;

    public bool MayHave => _socket.Available > 0 || _socket.Connected;

    public bool HasBoth => _socket.Connected && _socket.Available > 0;

    public bool HasEnough(int n) => n > 0 && _socket.Available >= 1;

    public bool CanRead()
    {
        if (!_socket.Connected)
            return false;
        return _socket.Available != 0;
    }

    public int RawSocketRead(byte[] b) => _socket.Receive(b);

    public int ReadClient(byte[] b) => client.GetStream().Read(b);
}

class TestedWrapper(Socket socket)
{
    public bool HasData => socket.Available > 0;

    public int Read(byte[] b) => socket.Receive(b);
}

partial class TestedByProperties
{
    private readonly Socket _own = null!;

    private bool OwnHasData => _own.Available > 0;

    static bool IsReady(Socket s) => s.Available > 0;

    static bool HasEnded(Task<int> a, Task<int> b) => a.IsCompleted && b.IsCompleted;

    [CoTask]
    async CoTask Numbers(TestedPeer x, TestedPeer y, byte[] b)
    {
        while (x.SocketDataAvailable > 0)
            x.RawSocketRead(b);
        x.RawSocketRead(b); // CG1002
        if (x.SocketDataAvailable > 0)
        {
            x.RawSocketRead(b);
            x.RawSocketRead(b); // CG1002
        }
        if (x.SocketDataAvailable > 0)
            y.RawSocketRead(b); // CG1002
        if (x.SocketDataAvailable == 0)
            x.RawSocketRead(b); // CG1002
        var n = x.SocketDataAvailable;
        if (n > 0)
            x.RawSocket.Receive(b);
        if (x.ClientAvailable > 0)
            x.ReadClient(b);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Conditions(TestedPeer x, TestedPeer y, TestedWrapper w, Socket s, byte[] b)
    {
        while (x.HasData)
            x.RawSocketRead(b);
        if (x.HasMore)
            x.RawSocketRead(b);
        if (!x.HasData)
            return;
        x.RawSocketRead(b);
        if (x.HasBoth)
            x.RawSocketRead(b);
        if (x.IsReadable)
            x.RawSocket.Receive(b);
        if (x.CanRead())
            x.RawSocketRead(b);
        if (x.HasEnough(3))
            x.RawSocketRead(b);
        var has = x.HasData;
        if (has)
            x.RawSocketRead(b);
        if (w.HasData)
            w.Read(b);
        if (OwnHasData)
            _own.Receive(b);
        if (IsReady(s))
            s.Receive(b);
        var kept = s.Available >= 1;
        if (kept)
            s.Receive(b);
        var none = s.Available == 0;
        if (!none)
            s.Receive(b);
        if (none)
            s.Receive(b); // CG1001
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Wrongly(TestedPeer x, TestedPeer y, TestedWrapper w, Socket s, byte[] b)
    {
        if (x.IsOpen)
            x.RawSocketRead(b); // CG1002
        if (x.HasNone)
            x.RawSocketRead(b); // CG1002
        if (x.MayHave)
            x.RawSocketRead(b); // CG1002
        if (!x.HasData)
            x.RawSocketRead(b); // CG1002
        if (x.HasData)
            y.RawSocketRead(b); // CG1002
        if (x.HasData)
        {
            await Sys.Yield();
            x.RawSocketRead(b); // CG1002
        }
        var has = x.HasData;
        x.RawSocketRead(b); // CG1002
        if (has)
            x.RawSocketRead(b); // CG1002
        if (w.HasData)
        {
            w.Read(b);
            w.Read(b); // CG1002
        }
        if (IsReady(s))
            s.Send(b); // CG1001
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Tasks(Task<int> a, Task<int> b)
    {
        if (HasEnded(a, b))
            Console.WriteLine(a.Result + b.Result);
        await Sys.Yield();
    }
}
