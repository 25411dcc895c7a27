interface IJob
{
    void Run();
    void Twice()
    {
        Run();
        Run();
    }
}

class SlowJob : IJob
{
    void IJob.Run() => Thread.Sleep(1);
}

interface IRepo<T>
{
    T Get(int id);
}

class Repo : IRepo<string>
{
    public string Get(int id)
    {
        Thread.Sleep(id + 1);
        return "";
    }
}

readonly struct Meter
{
    public void Read() => Thread.Sleep(1);

    public static Meter operator ++(Meter m)
    {
        Thread.Sleep(1);
        return m;
    }

    public static implicit operator int(Meter m)
    {
        Thread.Sleep(1);
        return 1;
    }
}

class Bag : System.Collections.IEnumerable
{
    public void Add(int n) => Thread.Sleep(n + 1);

    public System.Collections.IEnumerator GetEnumerator() => throw new NotSupportedException();
}

record Person(string Name)
{
    public string Slow
    {
        get;
        init
        {
            Thread.Sleep(1);
            field = value;
        }
    } = "";
}

ref struct Guard
{
    public Guard(int n) { }

    public void Dispose() => Thread.Sleep(1);
}

static class Plain
{
    public static IEnumerator<int> GetEnumerator(this Range r)
    {
        Thread.Sleep(1);
        return Enumerable.Range(0, 1).GetEnumerator();
    }
}

partial class Round
{
    private readonly IJob _job = new SlowJob();
    private static readonly Func<int> _load = static () =>
    {
        Thread.Sleep(1);
        return 1;
    };
    private Action? _changed;
    private event Action? Changed;
    private readonly Action _both;

    Func<int> Maker =>
        () =>
        {
            Thread.Sleep(1);
            return 1;
        };

    public Round()
    {
        _both = Slow;
    }

    static void Slow() => Thread.Sleep(1);

    [CoTask]
    async CoTask Interfaces(IJob job, IRepo<string> repo)
    {
        job.Run(); // CG1002
        job.Twice(); // CG1002
        _job.Run(); // CG1002
        Console.WriteLine(repo.Get(1)); // CG1002
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Structs(Meter m)
    {
        m.Read(); // CG1002
        m++; // CG1002
        int n = m; // CG1002
        Console.WriteLine(n);
        _ = new Bag { 1, 2 }; // CG1002 CG1002
        _ = new Bag { };
        var p = new Person("x") { Slow = "y" }; // CG1002
        _ = p with { Name = "z" };
        using (new Guard(1)) // CG1002
            Console.WriteLine();
        foreach (var x in 1..2) // CG1002
            Console.WriteLine(x);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Delegates()
    {
        Console.WriteLine(_load()); // CG1002
        _both(); // CG1002
        _changed?.Invoke();
        Changed?.Invoke();
        Console.WriteLine(Maker());
        var f = (int x) =>
        {
            Thread.Sleep(x + 1);
        };
        f(3); // CG1002
        static void Local() => Thread.Sleep(1);
        Action a = Local;
        a.Invoke(); // CG1002
        Func<Task> g = async () =>
        {
            Thread.Sleep(1);
            await Task.Yield();
        };
        await g(); // CG1002
        Func<CoTask> h = async () =>
        {
            await Sys.Yield();
        };
        await h();
        await Task.Factory.StartNew(() => Slow());
        ThreadPool.QueueUserWorkItem(_ => Slow());
        new Thread(Slow).Start();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Slow();
    }

    [CoTask]
    async CoTask Streams()
    {
        await foreach (var x in Early()) // CG1002
            Console.WriteLine(x);
        await foreach (var x in Late())
            Console.WriteLine(x);
    }

    static async IAsyncEnumerable<int> Early()
    {
        Thread.Sleep(1);
        await Task.Yield();
        yield return 1;
    }

    static async IAsyncEnumerable<int> Late()
    {
        await Task.Yield();
        Thread.Sleep(1);
        yield return 1;
    }

    [CoTask]
    async CoTask Conditions(bool x)
    {
        Never();
        Sometimes(x); // CG1002
        Deep1(); // CG1002
        await Sys.Yield();
    }

    static void Never()
    {
        if (false)
            Thread.Sleep(1);
    }

    static void Sometimes(bool x)
    {
        if (x)
            Thread.Sleep(1);
    }

    static void Deep1() => Deep2();

    static void Deep2() => Deep3();

    static void Deep3() => Deep4();

    static void Deep4() => Slow();

    [CoTask]
    async CoTask Cached(Dictionary<string, int> cache, System.Collections.Concurrent.ConcurrentDictionary<string, int> shared)
    {
        Console.WriteLine(
            shared.GetOrAdd( // CG1002
                "x",
                k =>
                {
                    Thread.Sleep(1);
                    return 1;
                }
            )
        );
        Console.WriteLine(shared.GetOrAdd("x", k => 1));
        cache.TryAdd("x", 1);
        int? lazy = null;
        lazy ??= Load(); // CG1002
        Console.WriteLine(lazy);
        await Sys.Yield();
    }

    static int Load()
    {
        Thread.Sleep(1);
        return 1;
    }

    [CoTask]
    async CoTask Sorts(List<int> list)
    {
        list.Sort( // CG1002
            (a, b) =>
            {
                Thread.Sleep(1);
                return a - b;
            }
        );
        list.Sort((a, b) => a - b);
        _ = list.OrderBy(x => Load());
        _ = list.OrderBy(x => Load()).ToArray(); // CG1002
        _ = from x in list select Load();
        Console.WriteLine(string.Join(",", list.Select(x => x)));
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Helper(Socket s, byte[] b)
    {
        await Sys.ReadWait(s);
        var n = Read(s, b);
        await Sys.ReadWait(s);
        n += Outer(s, b);
        n += Outer(s, b); // CG1002
        using var stream = new NetworkStream(s);
        await Sys.ReadWait(s);
        n += ReadStream(stream, b);
        Console.WriteLine(n);
        if (TryRead(s, b, out n))
            Console.WriteLine(n);
    }

    static int Outer(Socket s, byte[] b) => Read(s, b);

    static int Read(Socket s, byte[] b) => s.Receive(b);

    static int ReadStream(NetworkStream s, byte[] b) => s.Read(b);

    static bool TryRead(Socket s, byte[] b, out int n)
    {
        n = 0;
        if (s.Available == 0)
            return false;
        n = s.Receive(b);
        return true;
    }
}

partial class WithStaticField
{
    private static readonly string _config = File.ReadAllText("x");

    [CoTask]
    async CoTask Run()
    {
        Console.WriteLine(_config);
        await Sys.Yield();
    }
}

partial class UsesStaticField
{
    [CoTask]
    async CoTask Run()
    {
        Console.WriteLine(Holder.Config); // CG1002
        Console.WriteLine(Holder.Other); // CG1002
        await Sys.Yield();
    }

    static class Holder
    {
        public static readonly string Config = File.ReadAllText("x");
        public static string Other => "";
    }
}
