static partial class ConditionalAccess
{
    private class Holder
    {
        public Socket? Client;
        public Socket Sock = null!;
        public TcpListener? L;
        public NetworkStream? Stream;
        public Holder? Next;
        public Task<int>? T;
    }

    [CoTask]
    static async CoTask A(Socket? s, byte[] b, Holder? x)
    {
        var n = s?.Receive(b); // CG1001
        s?.Send(b); // CG1001
        var a = x?.Client?.Accept(); // CG1001
        var z = x?.L?.AcceptSocket(); // CG1001
        x?.Stream?.Read(b, 0, 1); // CG1001
        x?.Next?.Next?.Client?.Receive(b); // CG1001
        var r = x?.T?.Result; // CG1001
        x?.T?.Wait();
        await Sys.Yield();
    }

    [CoTask]
    static async CoTask B(Socket? s, byte[] b, Holder? x)
    {
        if (s is null)
            return;
        await Sys.ReadWait(s);
        s?.Receive(b);
        s?.Receive(b); // CG1001
    }

    [CoTask]
    static async CoTask C(Socket? s, byte[] b, Holder? x)
    {
        if (x?.Client is { } c)
        {
            await Sys.ReadWait(c);
            x?.Client?.Receive(b);
        }
    }

    [CoTask]
    static async CoTask D(Holder x, byte[] b)
    {
        await Sys.ReadWait(x.Sock);
        x?.Sock?.Receive(b);
        x?.Sock.Receive(b); // CG1001
    }

    [CoTask]
    static async CoTask E(Socket? s, byte[] b)
    {
        if (s != null)
            s.Blocking = false;
        s?.Receive(b);
        await Sys.Yield();
    }

    [CoTask]
    static async CoTask F(SemaphoreSlim? gate, Thread? t)
    {
        gate?.Wait(); // CG1001
        gate?.Wait(0);
        t?.Join(); // CG1001
        t?.Join(0);
        await Sys.Yield();
    }

    [CoTask]
    static async CoTask G(byte[] b, Holder? x)
    {
        if (x != null)
            await Sys.ReadWait(x.Sock);
        x?.Sock.Receive(b);
    }
}
