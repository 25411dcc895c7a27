partial class SocketsOfAnObject
{
    private readonly Socket _signal;
    private readonly Socket _accepted;
    private readonly Socket _changing;
    private readonly Socket _sometimes;
    private Socket? _replaced;

    SocketsOfAnObject(Socket listener, bool quick)
    {
        using (listener)
        {
            _signal = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            _accepted = listener.Accept();
        }
        _changing = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _sometimes = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _replaced = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _signal.Blocking = false;
        this._accepted.Blocking = false;
        _changing.Blocking = false;
        _replaced.Blocking = false;
        if (quick)
        {
            _sometimes.Blocking = false;
        }
    }

    [CoTask]
    async CoTask Run(byte[] buffer)
    {
        _signal.Send(buffer);
        _signal.Send(buffer);
        _accepted.Receive(buffer);
        _changing.Receive(buffer); // CG1001
        _sometimes.Receive(buffer); // CG1001
        _replaced!.Receive(buffer); // CG1001
        Signal(buffer);
        await Sys.Yield();
    }

    void Signal(byte[] buffer) => _signal.Send(buffer);

    void Change(bool blocking) => _changing.Blocking = blocking;

    void Replace(Socket other) => _replaced = other;
}
