partial class Filters
{
    private readonly Dictionary<string, FilteredPeer> _peers = [];

    [CoTask]
    async CoTask Tasks(List<Task<int>> list, Dictionary<string, Task<int>> map, int n)
    {
        Console.WriteLine(list.Where(t => t.IsCompleted).Select(t => t.Result).Sum());
        Console.WriteLine(list.Where(t => t.IsCompletedSuccessfully).Sum(t => t.Result));
        Console.WriteLine(list.Where(t => !t.IsCompleted).Sum(t => t.Result)); // CG1002
        Console.WriteLine(list.Where(t => t.Id > n).Sum(t => t.Result)); // CG1002
        Console.WriteLine(list.Where(t => t.IsCompleted || n > 1).Sum(t => t.Result)); // CG1002
        Console.WriteLine(list.Where(t => n > 1 && t.IsCompleted).OrderBy(t => t.Id).Take(3).Sum(t => t.Result));
        Console.WriteLine(list.FirstOrDefault(t => t.IsCompleted)?.Result);
        Console.WriteLine(list.First(t => t.Id == n).Result); // CG1001
        Console.WriteLine(list.Find(t => t is { Status: TaskStatus.RanToCompletion })!.Result);
        Console.WriteLine((from t in list where t.IsCompleted select t.Result).Count());
        Console.WriteLine((from t in list where t.Id > 3 select t.Result).Count()); // CG1002
        Console.WriteLine(map.Where(p => p.Value.IsCompleted).Sum(p => p.Value.Result));
        Console.WriteLine(map.Where(p => p.Key == "a").Sum(p => p.Value.Result)); // CG1002
        foreach (var t in list.Where(t => t.IsCompleted).ToArray())
            Console.WriteLine(t.Result);
        foreach (var (_, t) in map.Where(p => p.Value.IsCompleted))
            Console.WriteLine(t.Result);
        foreach (var t in list.SkipWhile(t => t.IsCompleted))
            Console.WriteLine(t.Result); // CG1001
        list.FindAll(t => t.IsCompleted).ForEach(t => Console.WriteLine(t.Result));
        list.ForEach(t => Console.WriteLine(t.Result)); // CG1002
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Questions(List<Task<int>> all, List<Task<int>> none, Task<int>[] either)
    {
        if (all.All(t => t.IsCompleted))
            Console.WriteLine(all.Sum(t => t.Result));
        else
            Console.WriteLine(all[0].Result); // CG1001
        if (Array.TrueForAll(either, t => t.IsCompleted))
            Console.WriteLine(either[0].Result);
        if (none.Any(t => t.IsCompleted))
            Console.WriteLine(none[0].Result); // CG1001
        if (none.Any(t => !t.IsCompleted))
            return;
        Console.WriteLine(none[0].Result);
        Console.WriteLine(either[0].Result); // CG1001
        await Sys.Yield();
    }

    [CoTask]
    async CoTask SomeOfThem(List<Task<int>> list, int n)
    {
        await Task.WhenAll(list.Where(t => t.Id > n));
        Console.WriteLine(list[0].Result); // CG1001
        await list.First();
        Console.WriteLine(list[1].Result); // CG1001
        await Task.WhenAll(list.Select(t => t.WaitAsync(TimeSpan.FromSeconds(1))));
        await Task.WhenAll(list.ToArray());
        Console.WriteLine(list[0].Result);
        await foreach (var t in Task.WhenEach(list).WithCancellation(default))
            Console.WriteLine(t.Result);
    }

    [CoTask]
    async CoTask Pairs(Dictionary<string, Task<int>> map, IAsyncEnumerable<Task<int>> later)
    {
        await foreach (var t in later)
            Console.WriteLine(t.Result); // CG1001
        await Task.WhenAll(map.Values);
        Console.WriteLine(map.Sum(p => p.Value.Result));
        Console.WriteLine(map["a"].Result + map.First().Value.Result);
        Console.WriteLine(map.ToDictionary(p => p.Key, p => p.Value.Result).Count);
    }

    [CoTask]
    async CoTask Sockets(List<Socket> sockets, byte[] b)
    {
        foreach (var s in sockets.Where(s => s.Available > 0))
            s.Receive(b);
        foreach (var s in sockets.Where(s => s.Poll(0, SelectMode.SelectRead)))
        {
            s.Receive(b);
            await Sys.Yield();
        }
        foreach (var s in sockets.Where(s => s.Available > 0))
        {
            s.Receive(b);
            s.Receive(b); // CG1001
        }
        foreach (var s in sockets.Where(s => !s.Blocking))
            s.Send(b);
        foreach (var s in sockets.Where(s => s.Connected))
            s.Send(b); // CG1001
        sockets.First(s => !s.Blocking).Send(b);
        sockets.First().Send(b); // CG1001
        if (sockets.All(s => !s.Blocking))
            sockets[0].Receive(b);
    }

    [CoTask]
    async CoTask ByKey(string name, string other, byte[] b)
    {
        await Sys.WriteWait(_peers[name].Socket);
        _peers[name].Socket.Send(b);
        _peers[name].Socket.Send(b); // CG1001
        await Sys.WriteWait(_peers[name].Socket);
        _peers[other].Socket.Send(b); // CG1001
        await Sys.WriteWait(_peers[name].Socket);
        _peers[name] = new FilteredPeer();
        _peers[name].Socket.Send(b); // CG1001
    }
}

class FilteredPeer
{
    public Socket Socket { get; } = new(SocketType.Stream, ProtocolType.Tcp);
}
