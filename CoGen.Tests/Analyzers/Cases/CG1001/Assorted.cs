partial class Assorted1001
{
    readonly Socket _socket = null!;
    readonly ManualResetEventSlim _set = new();
    readonly SemaphoreSlim _one = new(1);

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    async CoTask Bare(Socket s, Socket t, byte[] b, bool c, TcpListener listener, NetworkStream stream)
    {
        s.Receive(b); // CG1001
        await Sys.ReadWait(s);
        s.Send(b); // CG1001
        await Sys.WriteWait(s);
        s.Send(b);
        s.Send(b); // CG1001
        await Sys.ReadWait(s);
        await Work();
        s.Receive(b); // CG1001
        await Sys.ReadWait(t);
        s.Receive(b); // CG1001
        await Sys.ReadWait(s);
        s = t;
        s.Receive(b); // CG1001
        await Sys.ReadWait(_socket);
        _socket.Receive(b);
        _socket.Receive(b); // CG1001
        if (c)
            await Sys.ReadWait(s);
        s.Receive(b); // CG1001
        await Sys.ReadWait(s);
        for (var i = 0; i < 2; i++)
            s.Receive(b); // CG1001
        listener.AcceptSocket(); // CG1001
        await Sys.ReadWait(listener.Server);
        listener.AcceptSocket();
        stream.ReadByte(); // CG1001
        await Sys.ReadWait(stream.Socket);
        stream.ReadByte();
        await Sys.ReadWait(s);
        await Task.CompletedTask;
        s.Receive(b);
        var u = new Socket(SocketType.Stream, ProtocolType.Tcp) { Blocking = false };
        u.Receive(b);
        u.Blocking = true;
        u.Receive(b); // CG1001
        var client = await Sys.Accept(s);
        client.Receive(b);
        if (s.Available > 0)
            s.Receive(b);
        if (s.Poll(0, SelectMode.SelectRead))
            s.Receive(b);
        if (s.Poll(1000, SelectMode.SelectRead)) // CG1001
            Console.WriteLine();
    }

    [CoTask]
    async CoTask Tasks(Task<int> t, Task<int> u, ValueTask<int> v, Task[] all, TaskCompletionSource<int> source)
    {
        Console.WriteLine(t.Result); // CG1001
        Console.WriteLine(t.Result);
        u.Wait(); // CG1001
        Console.WriteLine(u.Result);
        Console.WriteLine(v.Result); // CG1001
        Task.WaitAll(all); // CG1001
        Task.WaitAny(all);
        source.Task.Wait(); // CG1001
        Console.WriteLine(source.Task.Result);
        var w = Task.Run(() => 1);
        await Task.WhenAll(w, t);
        Console.WriteLine(w.Result);
        var x = Task.Run(() => 1);
        await Task.WhenAny(x, t);
        Console.WriteLine(x.Result); // CG1001
        var y = Task.Run(() => 1);
        if (y.IsCompletedSuccessfully)
            Console.WriteLine(y.Result);
        else
            y.GetAwaiter().GetResult(); // CG1001
        var z = Task.FromResult(1);
        Console.WriteLine(z.Result);
        var q = Task.Run(() => 1);
        if (!q.Wait(0))
            return;
        Console.WriteLine(q.Result);
    }

    [CoTask]
    async CoTask Waits(WaitHandle h, Thread thread, System.Diagnostics.Process p, CountdownEvent down, Barrier barrier, object gate)
    {
        Thread.Sleep(1); // CG1001
        Thread.Sleep(0);
        Thread.Sleep(TimeSpan.Zero);
        h.WaitOne(); // CG1001
        h.WaitOne(0);
        thread.Join(); // CG1001
        p.WaitForExit(); // CG1001
        await p.WaitForExitAsync();
        _set.Wait(); // CG1001
        if (_set.IsSet)
            _set.Wait();
        _one.Wait(); // CG1001
        await _one.WaitAsync();
        down.Wait(); // CG1001
        barrier.SignalAndWait(); // CG1001
        Monitor.Enter(gate); // CG1001
        Monitor.Exit(gate);
        if (Monitor.TryEnter(gate))
            Monitor.Exit(gate);
        lock (gate)
            Console.WriteLine();
        lock (gate) // CG1001
            Thread.Sleep(1); // CG1001
        Parallel.For(0, 3, _ => { }); // CG1001
        Console.ReadLine(); // CG1001
        if (Console.KeyAvailable)
            Console.ReadKey();
        WaitHandle.WaitAll([h]); // CG1001
        SpinWait.SpinUntil(() => _set.IsSet); // CG1001
        await Sys.Sleep(TimeSpan.FromSeconds(1));
    }

    [CoTask]
    async CoTask Files(string path, Stream plain, MemoryStream memory, FileStream file, HttpClient http)
    {
        File.ReadAllText(path); // CG1001
        await File.ReadAllTextAsync(path);
        file.Flush(true); // CG1001
        memory.WriteByte(1);
        plain.WriteByte(1);
        using var reader = new StreamReader(path);
        reader.ReadLine(); // CG1001
        using var text = new StringReader("a");
        text.ReadLine();
        Dns.GetHostEntry("a"); // CG1001
        await Dns.GetHostEntryAsync("a");
        http.Send(new System.Net.Http.HttpRequestMessage()); // CG1001
        Console.WriteLine(File.Exists(path));
        Action later = () => Thread.Sleep(1);
        Console.WriteLine(later);
        await Task.Run(() => Thread.Sleep(1));
    }

    void NoTask(Socket s, byte[] b)
    {
        s.Receive(b);
        Thread.Sleep(1);
    }

    sealed class HttpClient : System.Net.Http.HttpClient;
}
