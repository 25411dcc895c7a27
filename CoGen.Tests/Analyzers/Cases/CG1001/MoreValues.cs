using static CoGen.Sys;
using Clock = System.Threading.Thread;

partial class Primary(Socket socket, byte[] buffer)
{
    private (Socket First, Socket Second) _pair;
    private readonly Inner _inner = new();

    class Inner
    {
        public Socket Socket { get; set; } = null!;
        public Socket? Maybe;
    }

    [CoTask]
    async CoTask Captured()
    {
        await ReadWait(socket);
        socket.Receive(buffer);
        socket.Receive(buffer); // CG1001
    }

    [CoTask]
    async CoTask Chains()
    {
        await ReadWait(_inner.Socket);
        _inner.Socket.Receive(buffer);
        await ReadWait(_inner.Maybe!);
        _inner.Maybe!.Receive(buffer);
        _inner.Maybe?.Receive(buffer); // CG1001
        await ReadWait(_pair.First);
        _pair.First.Receive(buffer);
        _pair.Second.Receive(buffer); // CG1001
        var h = socket.SafeHandle;
        await ReadWait(h);
        socket.Accept();
        Clock.Sleep(3); // CG1001
    }

    [CoTask]
    async CoTask PollElseWait()
    {
        if (!socket.Poll(0, SelectMode.SelectRead))
            await ReadWait(socket);
        socket.Receive(buffer);
        int n;
        await ReadWait(socket);
        while ((n = socket.Receive(buffer)) > 0) // CG1001
            Console.WriteLine(n);
    }

    [CoTask]
    async CoTask TwoSockets(Socket a, Socket b)
    {
        await ReadWait(a);
        await ReadWait(b);
        a.Receive(buffer); // CG1001
        b.Receive(buffer);
        await ReadWait(b);
        b.Receive(socketFlags: SocketFlags.None, buffer: buffer);
    }

    [CoTask]
    async CoTask ValueTasks(ValueTask<int> a, ValueTask b)
    {
        if (a.IsCompleted)
            Console.WriteLine(a.Result);
        if (!b.IsCompleted)
            await b;
        else
            b.GetAwaiter().GetResult();
        if (!a.IsCompletedSuccessfully)
            Console.WriteLine(a.Result); // CG1001
        Console.WriteLine(a.AsTask().Result);
        await Yield();
    }

    [CoTask]
    async CoTask Unreachable(Task<int> a)
    {
        if (false)
            Thread.Sleep(1);
        const bool debug = false;
        if (debug)
            Thread.Sleep(1);
        if (a?.Result > 3) // CG1001
            return;
        throw new InvalidOperationException();
    }

    [CoTask]
    async CoTask Constructors()
    {
        using var a = new TcpClient("localhost", 80); // CG1001
        using var b = new TcpClient();
        await b.ConnectAsync("localhost", 80);
        b.Connect("localhost", 80); // CG1001
        Console.In.ReadLine(); // CG1001
        await Console.In.ReadLineAsync(); // CG1001
        Console.Out.WriteLine();
        using var process = System.Diagnostics.Process.Start("x");
        process.StandardOutput.ReadToEnd(); // CG1001
        await process.StandardOutput.ReadToEndAsync();
        foreach (var x in Numbers().ToBlockingEnumerable()) // CG1001
            Console.WriteLine(x);
    }

    static async IAsyncEnumerable<int> Numbers()
    {
        await Task.Yield();
        yield return 1;
    }

    [CoTask]
    async CoTask Sources(TaskCompletionSource<int> source)
    {
        source.SetResult(1);
        Console.WriteLine(source.Task.Result);
        await Yield();
    }

    [CoTask]
    async CoTask PatternResults(Task<int> a, Task<int> b)
    {
        if (a is { Result: 3 }) // CG1001
            return;
        if (b is { IsCompletedSuccessfully: true, Result: > 3 and var n })
            Console.WriteLine(n);
        var text = b switch
        {
            { IsCompleted: false } => "runs",
            { Result: 1 } => "one",
            _ => b.Result.ToString(),
        };
        Console.WriteLine(text);
        await Yield();
    }

    [CoTask]
    async CoTask InCatchAndFinally(Socket a)
    {
        try
        {
            await Yield();
        }
        catch (SocketException)
        {
            a.Accept(); // CG1001
            Thread.Sleep(1); // CG1001
        }
        finally
        {
            Thread.Sleep(1); // CG1001
        }
        try
        {
            await ReadWait(a);
            a.Accept();
        }
        catch (SocketException)
        {
            await ReadWait(a);
            a.Accept();
        }
    }

    [CoTask]
    async CoTask Loops(Task<int>[] tasks, List<Task<int>> list, Task<int> one)
    {
        foreach (var t in tasks)
            await t;
        foreach (var t in tasks)
            Console.WriteLine(t.Result);
        while (!one.IsCompleted)
            await Yield();
        Console.WriteLine(one.Result);
        await Task.WhenAll(list);
        Console.WriteLine(list.Select(t => t.Result).Sum());
        Console.WriteLine(list.Sum(t => t.Result));
        var results = list.Select(t => t.Result).ToList();
        var more = list.ConvertAll(t => t.Result);
        Console.WriteLine((results, more));
        for (var i = 0; i < tasks.Length; i++)
        {
            await tasks[i];
            Console.WriteLine(tasks[i].Result);
        }
    }

    [CoTask]
    async CoTask Queue(Queue<Task<int>> queue)
    {
        while (queue.Count > 0)
        {
            var t = queue.Dequeue();
            if (t.IsFaulted)
                continue;
            if (t.IsCompletedSuccessfully)
                Console.WriteLine(t.Result);
            else
                Console.WriteLine(t.Result); // CG1001
        }
        await Yield();
    }

    [CoTask]
    async CoTask Made(EndPoint end)
    {
        var s = await Open(end);
        s.Receive(buffer);
        var t = Raw();
        t.Receive(buffer); // CG1001
        using var u = Quiet();
        u.Receive(buffer);
    }

    [CoTask]
    static async CoTask<Socket> Open(EndPoint end)
    {
        var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await Connect(s, end);
        return s;
    }

    static Socket Raw() => new(SocketType.Stream, ProtocolType.Tcp);

    static Socket Quiet() => new(SocketType.Stream, ProtocolType.Tcp) { Blocking = false };
}
