partial class NeverStarted
{
    private CoTask _field;
    private readonly List<CoTask> _list = [];
    private readonly Dictionary<string, CoTask<int>> _map = [];
    private readonly Scheduler _os = new();

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Number()
    {
        await Sys.Yield();
        return 1;
    }

    [CoTask]
    async CoTask Instance() => await Sys.Yield();

    CoTask Wrapped() => Work();

    CoTask Property => Work();

    static CoTask Handed(CoTask task) => task;

    [CoTask]
    async CoTask Dropped(NeverStarted? other, bool x, Tid tid, Socket s)
    {
        Work(); // CG2001
        Number(); // CG2001
        Instance(); // CG2001
        this.Instance(); // CG2001
        NeverStarted.Work(); // CG2001
        other?.Instance(); // CG2001
        Wrapped(); // CG2001
        _ = Work(); // CG2001
        _ = x ? Work() : Wrapped(); // CG2001
        var t = Work(); // CG2001
        CoTask u = Work(); // CG2001
        CoTask<int> v;
        v = Number(); // CG2001
        Sys.Yield(); // CG2001
        Sys.Kill(tid); // CG2001
        Sys.Wait(tid); // CG2001
        Sys.ReadWait(s); // CG2001
        Sys.Spawn(Work()); // CG2001
        Sys.Start(Number()); // CG2001
        _ = Sys.Sleep(TimeSpan.Zero); // CG2001
        var later = Sys.Sleep(TimeSpan.Zero); // CG2001
        if (x)
            Work(); // CG2001
        foreach (var y in new[] { 1, 2 })
            Work(); // CG2001
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Kept(bool x, IEnumerable<int> numbers)
    {
        await Work();
        await (x ? Work() : Wrapped());
        await Handed(Work());
        await Property;
        var t = Work();
        await t;
        CoTask u;
        u = Work();
        await Sys.Spawn(u);
        _field = Work();
        this._field = Work();
        _list.Add(Work());
        _map["x"] = Number();
        _os.Spawn(Work());
        var h = await Sys.Start(Work());
        await h;
        var all = new List<CoTask> { Work(), Instance() };
        foreach (var one in all)
            await one;
        CoTask[] array = [Work(), Work()];
        foreach (var one in array)
            await Sys.Spawn(one);
        foreach (var one in numbers.Select(_ => Work()))
            await one;
        var pair = (First: Work(), Second: Number());
        await pair.First;
        await pair.Second;
        Func<CoTask> make = Work;
        await make();
        Func<CoTask> lambda = () => Work();
        await lambda();
        var v = Work();
        if (x)
            await v;
        var w = Work();
        _list.Add(w);
        var y = x ? Work() : default;
        await y;
        var z = await Sys.Start(Number());
        Console.WriteLine(z.IsCompleted);
        object boxed = Work();
        Console.WriteLine(boxed);
    }

    CoTask Returned()
    {
        var t = Work();
        return t;
    }

    IEnumerable<CoTask> Many()
    {
        yield return Work();
        var t = Work();
        yield return t;
    }

    void Out(out CoTask t) => t = Work();

    void Plain()
    {
        Work(); // CG2001
        _os.Spawn(Work());
        _os.Run(Number());
        Action a = () => Work(); // CG2001
        Action b = () =>
        {
            Work(); // CG2001
        };
        Action c = () => _os.Spawn(Work());
        a();
        b();
        c();
        Func<CoTask> d = () => Work();
        _os.Run(d());
    }

    async Task Ordinary()
    {
        Work(); // CG2001
        await _os.RunAsync(Work());
        Task.Delay(1);
        _ = Task.Run(() => 1);
    }

    public NeverStarted()
    {
        Work(); // CG2001
        _field = Work();
    }

    static int _initialized = Take(Work());

    static int Take(CoTask t) => t.GetHashCode();

    void Local()
    {
        Inner(); // CG2001
        _os.Spawn(Inner());
        async CoTask Inner() => await Sys.Yield();
    }

    async CoTask Switches(int n)
    {
        switch (n)
        {
            case 0:
                Work(); // CG2001
                break;
            case 1:
                await Work();
                break;
            default:
                _os.Spawn(Work());
                break;
        }
        await (
            n switch
            {
                0 => Work(),
                _ => Wrapped(),
            }
        );
        await using var x = new Resource(Work());
        using (new Resource(Work()))
            await Sys.Yield();
    }

    sealed class Resource(CoTask t) : IDisposable, IAsyncDisposable
    {
        public void Dispose() => Console.WriteLine(t);

        public ValueTask DisposeAsync() => default;
    }

    async CoTask Overwritten()
    {
        var t = Work(); // CG2001
        t = Wrapped();
        await t;
    }

    void Ignored(Scheduler os)
    {
        os.RunAsync(Work());
        os.Start(Work());
        _ = os.Spawn(Work());
    }
}
