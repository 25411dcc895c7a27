using System.Collections.Concurrent;

partial class CollectionsFilesAndKeys
{
    readonly BlockingCollection<int> _bounded = new(10);
    readonly BlockingCollection<int> _unbounded = new();

    [CoTask]
    async CoTask Collections(BlockingCollection<int> unknown)
    {
        _bounded.Add(1); // CG1001
        _bounded.TryAdd(1);
        _bounded.TryAdd(1, 0);
        _bounded.TryAdd(1, 5); // CG1001
        _unbounded.Add(1);
        unknown.Add(1);
        var local = new BlockingCollection<int>(new ConcurrentQueue<int>(), 3);
        local.Add(1); // CG1001
        var other = new BlockingCollection<int>(new ConcurrentQueue<int>());
        other.Add(1);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Lines()
    {
        foreach (var line in File.ReadLines("x")) // CG1001
            Console.WriteLine(line);
        var lines = File.ReadLines("x").Where(l => l.Length > 0);
        Console.WriteLine(lines.Count()); // CG1001
        _ = File.ReadLines("x").Select(l => l.Length);
        await foreach (var line in File.ReadLinesAsync("x"))
            Console.WriteLine(line);
    }

    [CoTask]
    async CoTask Keys()
    {
        if (Console.KeyAvailable)
        {
            Console.ReadKey();
            Console.ReadKey(); // CG1001
        }
        while (!Console.KeyAvailable)
            await Sys.Sleep(TimeSpan.FromSeconds(1));
        Console.ReadKey(true);
        if (Console.KeyAvailable)
        {
            await Sys.Yield();
            Console.ReadKey(); // CG1001
        }
    }

    [CoTask]
    async CoTask Available(Socket s, TcpClient c, byte[] b)
    {
        var n = s.Available;
        if (n > 0)
            s.Receive(b);
        if (c.Available >= 1)
            c.GetStream().Read(b, 0, 1);
        if (n >= 0)
            s.Receive(b); // CG1001
        await Sys.Yield();
    }
}
