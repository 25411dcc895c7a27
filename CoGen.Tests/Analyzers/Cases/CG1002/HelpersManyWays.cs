using System.Text;

partial class HelpersManyWays
{
    private Socket? _peer;
    private readonly byte[] _b = new byte[4];
    private static readonly Lazy<string> s_config = new(() => File.ReadAllText("a"));
    private readonly Func<int> _reader;
    private readonly IStore _store = new FileStore();
    private readonly Store _base;
    private string Config => Load();
    private string this[int i] => File.ReadAllText(i.ToString());
    public event Action? Changed;

    HelpersManyWays(Store b)
    {
        _base = b;
        _reader = () => Console.Read();
    }

    static string Load() => ReadConfig();

    static string ReadConfig() => File.ReadAllText("config");

    static void Pause(int n)
    {
        if (n > 0)
            Thread.Sleep(n);
    }

    [NonBlocking]
    static void Quick() => Thread.Sleep(1);

    [Blocking]
    static void Slow() { }

    static async Task<int> Later()
    {
        await Task.Delay(1);
        Thread.Sleep(100);
        return 1;
    }

    static IEnumerable<int> Numbers()
    {
        yield return 1;
        Thread.Sleep(1);
    }

    static void Recursive(int n)
    {
        if (n > 0)
            Recursive(n - 1);
        else
            Thread.Sleep(1);
    }

    static void InOther() => new Thread(() => Thread.Sleep(100)).Start();

    static void InPool() => ThreadPool.QueueUserWorkItem(_ => Thread.Sleep(100));

    static Task InTask() => Task.Run(() => Thread.Sleep(100));

    static void Apply(Action a) => a();

    static void Keep(Action a) => GC.KeepAlive(a);

    static T Twice<T>(Func<T> f)
    {
        f();
        return f();
    }

    interface IStore
    {
        string Read();
    }

    sealed class FileStore : IStore, IDisposable
    {
        public string Read() => File.ReadAllText("a");

        public void Dispose() => Thread.Sleep(1);
    }

    abstract class Store
    {
        public abstract string Read();

        public virtual string Twice() => Read() + Read();
    }

    sealed class Disk : Store
    {
        public override string Read() => File.ReadAllText("b");
    }

    sealed class Memory : Store
    {
        public override string Read() => "b";
    }

    sealed class Loud
    {
        static readonly string s_text = File.ReadAllText("x");
        public static string Text => s_text;
    }

    readonly struct Meters
    {
        public static Meters operator +(Meters a, Meters b)
        {
            Thread.Sleep(1);
            return a;
        }

        public static implicit operator int(Meters m)
        {
            Thread.Sleep(1);
            return 1;
        }

        public void Deconstruct(out int a, out int b)
        {
            Thread.Sleep(1);
            a = b = 1;
        }

        public override string ToString()
        {
            Thread.Sleep(1);
            return "";
        }
    }

    [CoTask]
    async CoTask Calls(int n, IStore store, Store any, Meters m)
    {
        Load(); // CG1002
        Console.WriteLine(Config); // CG1002
        Console.WriteLine(this[3]); // CG1002
        Pause(5); // CG1002
        Pause(n); // CG1002
        Pause(0);
        Quick();
        Slow(); // CG1001
        await Later(); // CG2008
        foreach (var i in Numbers()) // CG1002
            Console.WriteLine(i);
        var lazy = Numbers();
        Recursive(3); // CG1002
        InOther();
        InPool();
        await InTask();
        Apply(() => Thread.Sleep(1)); // CG1002
        Keep(() => Thread.Sleep(1));
        Apply(() => Console.WriteLine());
        Twice(() => File.ReadAllText("a")); // CG1002
        Twice(() => 1);
        Apply(Blocker); // CG1002
        _store.Read(); // CG1002
        using (var f = new FileStore()) // CG1002
        { }
        new Disk().Read(); // CG1002
        new Disk().Twice(); // CG1002
        new Memory().Read();
        new Memory().Twice();
        Console.WriteLine(Loud.Text); // CG1002
        var sum = m + m; // CG1002
        int k = m; // CG1002
        var (a, b) = m; // CG1002
        Console.WriteLine($"{m}"); // CG1002
        Console.WriteLine(s_config.Value); // CG1002
        _reader(); // CG1002
        Changed += Blocker;
        var text = Func(); // CG1002
        Action act = Blocker;
        act(); // CG1002
        act = () => { };
        act();

        string Func() => File.ReadAllText("f");

        void Blocker() => Thread.Sleep(1);
    }

    [CoTask]
    async CoTask Fields()
    {
        _peer = null;
        await Reconnect();
        _peer!.Receive(_b);
        _peer = null;
        await Sys.Yield();
        if (_peer != null)
            _peer.Receive(_b);
        if (_peer is { } p)
            p.Send(_b);
    }

    [CoTask]
    async CoTask Reconnect()
    {
        _peer = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await Sys.Connect(_peer, new IPEndPoint(IPAddress.Loopback, 4));
    }

    static void Guarded(Socket s, byte[] b)
    {
        if (s.Available > 0)
            s.Receive(b);
    }

    static int Unguarded(Socket s, byte[] b) => s.Receive(b);

    [CoTask]
    static async CoTask ThroughHelpers(Socket s, byte[] b)
    {
        Guarded(s, b);
        await Sys.ReadWait(s);
        Unguarded(s, b);
        Unguarded(s, b); // CG1002
        s.Blocking = false;
        Unguarded(s, b);
    }

    [CoTask]
    static async CoTask Streams(Stream s, byte[] b)
    {
        using var f = File.OpenRead("a");
        f.Read(b); // CG1001
        await f.ReadAsync(b);
        using var r = new StreamReader(f, Encoding.UTF8);
        var line = r.ReadLine(); // CG1001
        s.Read(b);
        using var m = new MemoryStream();
        m.Read(b);
        await f.CopyToAsync(m);
        f.CopyTo(m); // CG1001
        File.Delete("a");
        foreach (var l in File.ReadLines("a")) // CG1001
            Console.WriteLine(l);
        foreach (var l in Directory.EnumerateFiles("a"))
            Console.WriteLine(l);
    }

    [CoTask]
    static async CoTask Linq(List<int> list, Task<int>[] tasks)
    {
        list.ForEach(i => Thread.Sleep(i)); // CG1002
        var q = list.Select(i =>
        {
            Thread.Sleep(1);
            return i;
        });
        var w = q.ToList(); // CG1002
        list.Sort((a, b) => a - b);
        var r = tasks.Select(t => t.Result).ToArray(); // CG1002
        await Task.WhenAll(tasks);
        r = tasks.Select(t => t.Result).ToArray();
        list.AsParallel().ForAll(i => { }); // CG1001
        var d = new Dictionary<int, string>();
        var lazy = new Lazy<string>(() => File.ReadAllText("x"));
        Console.WriteLine(lazy.Value); // CG1002
        await Task.Factory.StartNew(() => Thread.Sleep(1));
        await Task.Run(ReadConfig);
        var timer = new Timer(_ => Thread.Sleep(1));
    }
}
