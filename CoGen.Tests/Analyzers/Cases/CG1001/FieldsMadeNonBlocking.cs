partial class MadeNonBlockingInTry
{
    private readonly Socket _socket;
    private readonly Socket _other;

    public MadeNonBlockingInTry(Socket socket, Socket other)
    {
        _socket = socket;
        _other = other;
        try
        {
            _socket.Blocking = false;
        }
        catch (SocketException)
        {
            _other.Blocking = false;
        }
    }

    [CoTask]
    async CoTask Read(byte[] buffer)
    {
        _socket.Receive(buffer);
        _other.Receive(buffer); // CG1001
        await Sys.Yield();
    }
}
