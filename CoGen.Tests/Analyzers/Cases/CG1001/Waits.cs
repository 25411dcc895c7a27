using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;

partial class Values
{
    [CoTask]
    async CoTask Any(Task<int> a, Task<int> b)
    {
        var first = await Task.WhenAny(a, b);
        Console.WriteLine(first.Result);
        if (first == a)
            Console.WriteLine(a.Result);
        Console.WriteLine(b.Result); // CG1001
    }

    [CoTask]
    async CoTask Timeout(Task<int> a)
    {
        if (await Task.WhenAny(a, Task.Delay(10)) == a)
            Console.WriteLine(a.Result);
        else
            Console.WriteLine(a.Result); // CG1001
        var winner = await Task.WhenAny(a, Task.Delay(10));
        if (winner != a)
            return;
        Console.WriteLine(a.Result);
    }

    [CoTask]
    async CoTask WaitAwhile(Task<int> a)
    {
        if (!a.Wait(TimeSpan.Zero))
            return;
        Console.WriteLine(a.Result);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Locks(bool x)
    {
        Monitor.Enter(_gate); // CG1001
        Monitor.Exit(_gate);
        if (Monitor.TryEnter(_gate))
            Monitor.Exit(_gate);
        if (Monitor.TryEnter(_gate, 0))
            Monitor.Exit(_gate);
        if (Monitor.TryEnter(_gate, TimeSpan.FromSeconds(1))) // CG1001
            Monitor.Exit(_gate);
        lock (_gate)
            Console.WriteLine(x);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Others(Process process, BlockingCollection<int> items, Barrier barrier, CountdownEvent count, Channel<int> channel)
    {
        process.WaitForExit(); // CG1001
        process.WaitForExit(0);
        items.Take(); // CG1001
        items.TryTake(out _);
        items.TryTake(out _, 0);
        items.TryTake(out _, 10); // CG1001
        barrier.SignalAndWait(); // CG1001
        count.Wait(); // CG1001
        count.Signal();
        channel.Reader.TryRead(out _);
        channel.Writer.TryWrite(1);
        await channel.Reader.ReadAsync();
        Parallel.For(0, 10, i => Console.WriteLine(i)); // CG1001
        Console.WriteLine(items.AsParallel().Sum()); // CG1001
        foreach (var item in items.GetConsumingEnumerable()) // CG1001
            Console.WriteLine(item);
        await process.WaitForExitAsync();
    }

    [CoTask]
    async CoTask NoWaits(Process process, SpinWait spin, Thread thread, Timer timer)
    {
        Console.WriteLine(process.HasExited);
        Thread.Yield();
        thread.Start();
        Console.WriteLine(Thread.CurrentThread.Name);
        _event.Set();
        _one.Release();
        spin.SpinOnce();
        timer.Change(0, 0);
        thread.Join(); // CG1001
        thread.Join(0);
        Thread.SpinWait(1); // CG1001
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Elsewhere(Task<int> a)
    {
        await Task.Run(() => Thread.Sleep(10));
        await Task.Run(async () =>
        {
            Thread.Sleep(10);
            await Task.Yield();
        });
        new Thread(() => Console.WriteLine(a.Result)).Start();
        ThreadPool.QueueUserWorkItem(_ => a.Wait());
        await a.ContinueWith(t => t.Result);
        await Task.Factory.StartNew(() => a.Wait());
        using var timer = new Timer(_ => Thread.Sleep(10));
    }

    [CoTask]
    async CoTask Files(string path, FileStream file, byte[] bytes, Stream any, StreamReader reader)
    {
        File.ReadAllText(path); // CG1001
        await File.ReadAllTextAsync(path);
        file.Read(bytes, 0, 1); // CG1001
        any.Read(bytes, 0, 1);
        File.Exists(path);
        new MemoryStream().Read(bytes, 0, 1);
        reader.ReadLine();
    }

    [CoTask]
    async CoTask Streams(TcpClient client, TcpListener listener, byte[] bytes)
    {
        await using var stream = client.GetStream();
        await Sys.ReadWait(client.Client);
        stream.Read(bytes, 0, 1);
        stream.Read(bytes, 0, 1); // CG1001
        await Sys.ReadWait(stream.Socket);
        stream.ReadByte();
        while (!listener.Pending())
            await Sys.Sleep(TimeSpan.FromMilliseconds(10));
        using var accepted = listener.AcceptTcpClient();
        using var accepted2 = listener.AcceptTcpClient(); // CG1001
        if (stream.DataAvailable)
            stream.ReadByte();
        Stream plain = stream;
        await Sys.ReadWait(stream.Socket);
        plain.ReadByte();
    }

    [CoTask]
    async CoTask Handles(CoHandle<int> handle)
    {
        Console.WriteLine(await handle);
        Console.WriteLine(handle.IsCompleted);
        if (handle.IsCompleted)
            Console.WriteLine(await handle);
    }
}
