partial class LeftByHelpers
{
    Socket _listener = null!;

    [CoTask]
    async CoTask Sockets(Socket s, Socket t, Socket u, Socket v, byte[] b, bool x)
    {
        Prepare(s);
        s.Receive(b);
        s.Send(b);
        Half(t, x);
        t.Receive(b); // CG1001
        await Readable(u);
        u.Receive(b);
        await Earlier(u);
        u.Receive(b); // CG1001
        Made().Receive(b);
        Open(out var o);
        o.Receive(b);
        var connection = new Connection(v);
        v.Receive(b);
        await connection.Run();
    }

    [CoTask]
    async CoTask Fields(byte[] b, bool x)
    {
        if (x)
            Set();
        else
            Init();
        _listener.Receive(b);
        await Sys.Yield();
        _listener.Receive(b);
        Change();
        _listener.Receive(b); // CG1001
        await Sys.ReadWait(_listener);
        Change();
        _listener.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Tasks(Task<int> a, Task<int> c, Task<int> d, Task<int> e)
    {
        await Finish(a);
        Console.WriteLine(a.Result);
        Block(c); // CG1002
        Console.WriteLine(c.Result);
        await Sometimes(d, a.Result > 3);
        Console.WriteLine(d.Result); // CG1001
        var finish = Finish(e);
        Console.WriteLine(e.Result); // CG1001
        await finish;
    }

    [CoTask]
    async CoTask Outcomes(Task<int> a, Task<int> b, Task<int> c, Task<int> d)
    {
        if (a.IsCanceled)
            return;
        if (a.IsFaulted)
            throw a.Exception!;
        Console.WriteLine(a.Result); // CG1001
        Console.WriteLine(b.IsFaulted || b.IsCanceled ? 0 : b.Result); // CG1001
        var text = c switch
        {
            { IsFaulted: true } => "failed",
            { IsCanceled: true } => "canceled",
            _ => c.Result.ToString(), // CG1001
        };
        if (!d.IsFaulted)
            Console.WriteLine(d.Result + text); // CG1001
        await Sys.Yield();
    }

    static void Prepare(Socket s)
    {
        s.Blocking = false;
        s.NoDelay = true;
    }

    static void Half(Socket s, bool x)
    {
        if (x)
            s.Blocking = false;
    }

    [CoTask]
    static async CoTask Readable(Socket s)
    {
        Console.WriteLine();
        await Sys.ReadWait(s);
    }

    [CoTask]
    static async CoTask Earlier(Socket s)
    {
        await Sys.ReadWait(s);
        await Sys.Yield();
    }

    static Socket Made()
    {
        var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        Prepare(s);
        return s;
    }

    static void Open(out Socket s) => s = new Socket(SocketType.Stream, ProtocolType.Tcp) { Blocking = false };

    void Set() => _listener.Blocking = false;

    void Init()
    {
        _listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        _listener.Blocking = false;
    }

    void Change() => _listener = new Socket(SocketType.Stream, ProtocolType.Tcp);

    static async Task Finish(Task t)
    {
        await t;
        Console.WriteLine(await Task.FromResult(1));
    }

    static void Block(Task t) => t.Wait();

    static async Task Sometimes(Task t, bool not)
    {
        if (not)
            return;
        await t;
    }

    partial class Connection
    {
        public Connection(Socket s) => s.Blocking = false;

        [CoTask]
        public async CoTask Run() => await Sys.Yield();
    }
}
