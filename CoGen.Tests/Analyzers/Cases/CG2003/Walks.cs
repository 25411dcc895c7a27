static partial class Walks
{
    [CoTask]
    static async CoTask EmptyList(List<int> jobs)
    {
        while (true) // CG2003
        {
            foreach (var j in jobs)
                await Sys.Sleep(TimeSpan.FromSeconds(j));
        }
    }

    [CoTask]
    static async CoTask EmptyListLocal()
    {
        var jobs = new List<int>();
        while (true) // CG2003
        {
            foreach (var j in jobs)
                await Sys.Sleep(TimeSpan.FromSeconds(j));
        }
    }

    [CoTask]
    static async CoTask FullArray()
    {
        var jobs = new[] { 1, 2, 3 };
        while (true)
        {
            foreach (var j in jobs)
                await Sys.Sleep(TimeSpan.FromSeconds(j));
        }
    }

    [CoTask]
    static async CoTask FullList()
    {
        var jobs = new List<int> { 1, 2, 3 };
        while (true)
        {
            foreach (var j in jobs)
                await Sys.Sleep(TimeSpan.FromSeconds(j));
        }
    }

    static readonly string[] Urls = ["a", "b"];
    static readonly List<string> MaybeUrls = [];
    static readonly List<Socket> Connections = new();

    [CoTask]
    static async CoTask Field()
    {
        while (true)
        {
            foreach (var u in Urls)
            {
                Console.WriteLine(u);
                await Sys.Yield();
            }
        }
    }

    [CoTask]
    static async CoTask ForCounted(int[] a)
    {
        while (true) // CG2003
        {
            for (var i = 0; i < a.Length; i++)
                await Sys.Yield();
        }
    }

    [CoTask]
    static async CoTask ForConst()
    {
        while (true)
        {
            for (var i = 0; i < 10; i++)
                await Sys.Yield();
        }
    }

    [CoTask]
    static async CoTask Broadcast()
    {
        while (true) // CG2003
        {
            foreach (var c in Connections)
                await Sys.SendAll(c, new byte[1]);
        }
    }

    [CoTask]
    static async CoTask BroadcastAndSleep()
    {
        while (true)
        {
            foreach (var c in Connections)
                await Sys.SendAll(c, new byte[1]);
            await Sys.Sleep(TimeSpan.FromSeconds(1));
        }
    }

    [CoTask]
    static async CoTask ForeachOverRead(StreamReader r)
    {
        while (true)
        {
            foreach (var c in r.ReadToEnd().Split(' '))
                await Sys.Yield();
        }
    }

    [CoTask]
    static async CoTask While(List<int> l)
    {
        while (l.Count > 0)
        {
            foreach (var j in l)
                await Sys.Yield();
        }
    }

    [CoTask]
    static async CoTask ForeachCall(Func<IEnumerable<int>> f)
    {
        while (true)
        {
            foreach (var j in f())
                await Sys.Yield();
        }
    }
}
