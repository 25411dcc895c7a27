partial class CalledTwice
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly byte[] _buffer = new byte[64];

    [CoTask]
    async CoTask Captured(Socket s, byte[] b)
    {
        Action receive = () => s.Receive(b);
        await Sys.ReadWait(s);
        receive();
        receive(); // CG1002
        await Sys.ReadWait(s);
        receive();
        await Sys.ReadWait(s);
        receive();
        await Sys.WriteWait(s);
        receive(); // CG1002
    }

    [CoTask]
    async CoTask Functions(Socket s, byte[] b)
    {
        int Receive() => s.Receive(b);
        await Sys.ReadWait(s);
        Receive();
        Receive(); // CG1002
        await Sys.ReadWait(s);
        Console.WriteLine(Receive() + Receive()); // CG1002
    }

    [CoTask]
    async CoTask Given(Socket s, byte[] b)
    {
        Func<Socket, int> receive = t => t.Receive(b);
        await Sys.ReadWait(s);
        receive(s);
        receive(s); // CG1002
        await Sys.ReadWait(s);
        receive(s);
        s.Receive(b); // CG1001
        await Sys.ReadWait(s);
        s.Receive(b);
        receive(s); // CG1002
    }

    [CoTask]
    async CoTask Fields()
    {
        Action receive = () => _socket.Receive(_buffer);
        await Sys.ReadWait(_socket);
        receive();
        receive(); // CG1002
        await Sys.ReadWait(_socket);
        receive.Invoke();
        receive.Invoke(); // CG1002
        await Sys.ReadWait(_socket);
        receive?.Invoke();
        receive?.Invoke(); // CG1002
    }

    [CoTask]
    async CoTask Twice(Socket s, byte[] b)
    {
        Action receive = () => s.Receive(b);
        Action twice = () =>
        {
            receive();
            receive();
        };
        await Sys.ReadWait(s);
        twice(); // CG1002
        await Sys.ReadWait(s);
        Two(receive); // CG1002
        await Sys.ReadWait(s);
        One(receive);
        One(receive); // CG1002
        await Sys.ReadWait(s);
        for (var i = 0; i < 2; i++)
            receive(); // CG1002
    }

    static void One(Action action) => action();

    static void Two(Action action)
    {
        action();
        action();
    }

    [CoTask]
    async CoTask Loops(Socket s, byte[] b)
    {
        Action receive = () => s.Receive(b);
        while (true)
        {
            await Sys.ReadWait(s);
            receive();
            if (b[0] == 0)
                break;
        }
        Action many = () =>
        {
            while (b[0] != 0)
                s.Receive(b);
        };
        await Sys.ReadWait(s);
        many(); // CG1002
        Action<Socket> accept = l => l.Accept();
        await Sys.ReadWait(s);
        accept(s);
        await Sys.ReadWait(s);
        new List<Socket> { s }.ForEach(accept); // CG1002
    }

    [CoTask]
    async CoTask Tasks(Task<int> t, Task<int> u)
    {
        Func<int> result = () => t.Result;
        Console.WriteLine(result()); // CG1002
        Console.WriteLine(result());
        Func<Task<int>, int> of = x => x.Result;
        await t;
        Console.WriteLine(of(t));
        Console.WriteLine(of(t) + of(u)); // CG1002
        Console.WriteLine(of(u));
    }

    [CoTask]
    async CoTask NonBlocking(Socket s, byte[] b)
    {
        s.Blocking = false;
        Action receive = () => s.Receive(b);
        receive();
        receive();
        await Sys.Yield();
        receive();
    }
}
