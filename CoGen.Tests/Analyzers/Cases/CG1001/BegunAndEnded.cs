using System;
using System.Threading.Tasks;
using CoGen;

partial class BegunAndEnded
{
    private IAsyncResult? _pending;

    [CoTask]
    static async CoTask Flagged(Socket s, TcpListener listener, NetworkStream stream, byte[] buffer)
    {
        var read = s.BeginReceive(buffer, 0, 1, SocketFlags.None, null, null);
        s.EndReceive(read); // CG1001
        s.EndSend(s.BeginSend(buffer, 0, 1, SocketFlags.None, null, null)); // CG1001
        var accept = listener.BeginAcceptSocket(null, null);
        if (!accept.IsCompleted)
            await Sys.Yield();
        listener.EndAcceptSocket(accept); // CG1001
        var write = stream.BeginWrite(buffer, 0, 1, null, null);
        await Sys.Yield();
        stream.EndWrite(write); // CG1001
        Dns.EndGetHostAddresses(Dns.BeginGetHostAddresses("localhost", null, null)); // CG1001
        var connect = s.BeginConnect("localhost", 80, null, null);
        WaitHandle handle = connect.AsyncWaitHandle;
        if (!handle.WaitOne(100)) // CG1001
            s.EndConnect(connect); // CG1001
    }

    [CoTask]
    async CoTask Silent(Socket s, TcpListener listener, IAsyncResult given, byte[] buffer)
    {
        s.EndReceive(given);
        if (_pending is not null)
            s.EndSend(_pending);
        var read = s.BeginReceive(buffer, 0, 1, SocketFlags.None, null, null);
        while (!read.IsCompleted)
            await Sys.Yield();
        s.EndReceive(read);
        var accept = listener.BeginAcceptSocket(null, null);
        if (accept.CompletedSynchronously)
            listener.EndAcceptSocket(accept);
        var send = s.BeginSend(buffer, 0, 1, SocketFlags.None, null, null);
        if (send is { IsCompleted: true })
            s.EndSend(send);
        _pending = s.BeginSend(buffer, 0, 1, SocketFlags.None, ar => s.EndSend(ar), null);
        await Task.Factory.FromAsync(s.BeginConnect(s.RemoteEndPoint!, null, null), s.EndConnect);
        var waited = s.BeginReceive(buffer, 0, 1, SocketFlags.None, null, null);
        waited.AsyncWaitHandle.WaitOne(); // CG1001
        s.EndReceive(waited);
        var connect = s.BeginConnect("localhost", 80, null, null);
        WaitHandle handle = connect.AsyncWaitHandle;
        try
        {
            var connected = handle.WaitOne(TimeSpan.FromSeconds(3), false); // CG1001
            if (!connected)
                throw new TimeoutException();
            s.EndConnect(connect);
        }
        finally
        {
            handle.Close();
        }
    }
}
