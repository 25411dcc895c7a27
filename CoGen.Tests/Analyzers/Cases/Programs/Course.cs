using System.Collections.Concurrent;
using System.Threading.Channels;

partial class Third
{
    private readonly Scheduler _os = new();
    private readonly SemaphoreSlim _sem = new(1, 1);
    private readonly object _sync = new();
    private readonly ConcurrentDictionary<Tid, Socket> _clients = new();
    private readonly List<Socket> _sockets = [];
    private bool _running = true;
    private int _hits;

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    // The programs of the course, and others like them.

    [CoTask]
    async CoTask Server(int port)
    {
        using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
        listener.Listen();
        while (_running)
        {
            await Sys.ReadWait(listener);
            var client = listener.Accept();
            var tid = await Sys.Spawn(Handle(client));
            _clients[tid] = client;
        }
    }

    [CoTask]
    async CoTask Handle(Socket client)
    {
        using (client)
        {
            var buffer = new byte[4096];
            while (true)
            {
                await Sys.ReadWait(client);
                var n = client.Receive(buffer);
                if (n == 0)
                    break;
                var sent = 0;
                while (sent < n)
                {
                    await Sys.WriteWait(client);
                    sent += client.Send(buffer, sent, n - sent, SocketFlags.None);
                }
            }
        }
    }

    [CoTask]
    async CoTask BadServer(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        while (true)
        {
            using var client = listener.AcceptTcpClient(); // CG1001
            using var stream = client.GetStream();
            using var reader = new StreamReader(stream);
            Console.WriteLine(reader.ReadLine()); // CG1001
            await Sys.Yield();
        }
    }

    [CoTask]
    async CoTask GoodListener(TcpListener listener, byte[] buffer)
    {
        listener.Start();
        while (true)
        {
            await Sys.ReadWait(listener.Server);
            using var client = listener.AcceptTcpClient();
            await using var stream = client.GetStream();
            await Sys.ReadWait(client.Client);
            var n = stream.Read(buffer);
            await Sys.WriteWait(client.Client);
            stream.Write(buffer.AsSpan(0, n));
        }
    }

    [CoTask]
    async CoTask Broadcast(byte[] message)
    {
        foreach (var s in _sockets)
        {
            await Sys.WriteWait(s);
            s.Send(message);
        }
        foreach (var s in _sockets.ToArray())
            s.Send(message); // CG1001
        for (var i = 0; i < _sockets.Count; i++)
        {
            await Sys.WriteWait(_sockets[i]);
            _sockets[i].Send(message);
        }
        foreach (var (tid, s) in _clients)
        {
            await Sys.WriteWait(s);
            s.Send(message);
            Console.WriteLine(tid);
        }
        if (_clients.TryGetValue(default, out var one))
        {
            await Sys.WriteWait(one);
            one.Send(message);
            one.Send(message); // CG1001
        }
    }

    [CoTask]
    async CoTask Alive()
    {
        while (_running)
        {
            Console.WriteLine("I am alive");
            await Sys.Sleep(TimeSpan.FromSeconds(1));
        }
    }

    [CoTask]
    async CoTask BadAlive()
    {
        while (_running)
        {
            Console.WriteLine("I am alive");
            Thread.Sleep(1000); // CG1001
            await Sys.Yield();
        }
    }

    [CoTask]
    async CoTask Producer(Channel<int> channel)
    {
        for (var i = 0; i < 10; i++)
        {
            while (!channel.Writer.TryWrite(i))
                await Sys.Yield();
        }
        channel.Writer.Complete();
    }

    [CoTask]
    async CoTask Consumer(Channel<int> channel)
    {
        while (await channel.Reader.WaitToReadAsync())
        {
            while (channel.Reader.TryRead(out var item))
                Console.WriteLine(item);
        }
        var next = channel.Reader.ReadAsync().AsTask().Result; // CG1001
        Console.WriteLine(next);
        while (!channel.Reader.TryRead(out next)) // CG2003
        { }
    }

    [CoTask]
    async CoTask Semaphore()
    {
        await _sem.WaitAsync();
        try
        {
            await Work();
        }
        finally
        {
            _sem.Release();
        }
        _sem.Wait(); // CG1001
        try
        {
            _hits++;
        }
        finally
        {
            _sem.Release();
        }
        await Work();
    }

    [CoTask]
    async CoTask Kills(Tid tid)
    {
        var child = await Sys.Spawn(Work());
        if (await Sys.Kill(child))
            Console.WriteLine("killed");
        var ended = await Sys.Wait(tid);
        Console.WriteLine(ended);
        await Sys.Kill(child); // CG2009
    }

    [CoTask]
    async CoTask Gather(int n)
    {
        var handles = new List<CoHandle>();
        for (var i = 0; i < n; i++)
            handles.Add(await Sys.Start(Work()));
        foreach (var h in handles)
            await h;
        var tasks = Enumerable.Range(0, n).Select(_ => Work()).ToList();
        foreach (var t in tasks)
            await t;
        var first = Work();
        var second = Work();
        var h1 = await Sys.Start(first);
        var h2 = await Sys.Start(second);
        await h1;
        await h2;
        await first; // CG2002
    }

    [CoTask]
    async CoTask Timeouts(Task<string> download)
    {
        var winner = await Task.WhenAny(download, Task.Delay(1000));
        if (winner == download)
            Console.WriteLine(download.Result);
        if (download.IsCompletedSuccessfully)
            Console.WriteLine(download.Result);
        var text = download is { IsCompletedSuccessfully: true } ? download.Result : "";
        Console.WriteLine(text);
        Console.WriteLine(download.GetAwaiter().GetResult()); // CG1001
    }

    [CoTask]
    async CoTask Lock()
    {
        lock (_sync)
            _hits++;
        lock (_sync) // CG1001
        {
            Console.ReadLine(); // CG1001
        }
        lock (_sync) // CG1001
            Load(); // CG1002
        lock (_sync)
        {
            var later = new Thread(() => Thread.Sleep(1));
            later.Start();
        }
        await Work();
    }

    static string Load() => File.ReadAllText("x");

    [CoTask]
    async CoTask<int> Recursive(int n)
    {
        if (n == 0)
            return 0;
        return 1 + await Recursive(n - 1);
    }

    [CoTask]
    async CoTask Exceptional(Socket s, byte[] b)
    {
        try
        {
            await Sys.ReadWait(s);
            s.Receive(b);
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.WouldBlock)
        {
            await Sys.ReadWait(s);
            s.Receive(b);
        }
        finally
        {
            s.Close();
        }
    }

    [CoTask]
    async CoTask Retry(Socket s, byte[] b)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await Sys.ReadWait(s);
                s.Receive(b);
                return;
            }
            catch (SocketException) when (attempt < 3)
            {
                await Sys.Sleep(TimeSpan.FromSeconds(1));
            }
        }
    }

    void Main(string[] args)
    {
        var os = new Scheduler();
        os.Spawn(Server(8888));
        os.Spawn(Alive());
        Work(); // CG2001
        os.Run();
        Thread.Sleep(1);
        Console.ReadLine();
    }

    static async Task MainAsync()
    {
        var os = new Scheduler();
        var running = os.RunAsync(Work());
        os.Run();
        await running;
        await Work(); // CG2006
    }
}
