partial class Assorted2001
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Number(int n)
    {
        await Sys.Yield();
        return n;
    }

    static CoTask Passed(CoTask task) => task;

    CoTask? _kept;
    CoTask Property => Work();
    event Func<CoTask>? Made;
    readonly Func<CoTask> _make = () => Work();

    static void Take(params CoTask[] tasks) { }

    static void TakeOne(CoTask task, string name = "") { }

    [CoTask]
    async CoTask Dropped(bool b, Assorted2001? other, Socket s, byte[] buffer, Tid tid)
    {
        await Sys.Yield();
        Work(); // CG2001
        _ = Work(); // CG2001
        _ = Number(3); // CG2001
        var x = Work(); // CG2001
        CoTask y = Work(); // CG2001
        CoTask<int> z;
        z = Number(1); // CG2001
        _make(); // CG2001
        Made?.Invoke(); // CG2001
        Made!(); // CG2001
        if (b)
            Work(); // CG2001
        else
            _ = b ? Work() : Number(2).AsTask(); // CG2001
        for (var i = 0; i < 3; i++)
            Number(i); // CG2001
        Sys.Sleep(TimeSpan.Zero); // CG2001
        _ = Sys.ReadWait(s); // CG2001
        Sys.Kill(tid); // CG2001
        var call = Sys.Receive(s, buffer); // CG2001
        Sys.SendAll(s, buffer); // CG2001
        Action act = () => Work(); // CG2001
        act();
        Action<int> act2 = n =>
        {
            Number(n); // CG2001
        };
        act2(1);
        using (new MemoryStream())
            Work(); // CG2001
        try
        {
            Work(); // CG2001
        }
        finally
        {
            _ = Work(); // CG2001
        }
        switch (b)
        {
            case true:
                Work(); // CG2001
                break;
        }
        Local(); // CG2001

        static async CoTask Local() => await Work();
    }

    [CoTask]
    async CoTask Kept(Scheduler os, bool b, List<CoTask> list, Dictionary<int, CoTask> map, Socket s)
    {
        await Work();
        await Passed(Work());
        TakeOne(Work(), name: "x");
        Take(Work(), Work());
        _kept = Work();
        list.Add(Work());
        map[1] = Work();
        os.Spawn(Work());
        await Sys.Spawn(Work());
        var handle = await Sys.Start(Number(2));
        Console.WriteLine(await handle);
        var a = Work();
        await a;
        var c = b ? Work() : Passed(Work());
        await c;
        Func<CoTask> f = () => Work();
        await f();
        Func<CoTask<int>> g = async () => await Number(1);
        await g();
        var array = new[] { Work(), Work() };
        foreach (var one in array)
            await one;
        var (p, q) = (Work(), Work());
        await p;
        await q;
        await Property;
        var lazy = new Lazy<CoTask>(() => Work());
        await lazy.Value;
        Console.WriteLine(Work() is { } w ? "made" : "");
        CoTask t;
        await (t = Work());
        var wait = Sys.ReadWait(s);
        await wait;
        object o = Work();
        list.Add((CoTask)o);
        var later = Work();
        void Start() => os.Spawn(later);
        Start();
        await (b ? Work() : Number(1).AsTask());
    }

    CoTask Returned() => Work();

    CoTask ReturnedByBlock(bool b)
    {
        if (b)
            return Work();
        var t = Work();
        return t;
    }

    IEnumerable<CoTask> Yielded()
    {
        yield return Work();
    }

    static void Main2(Scheduler os)
    {
        Work(); // CG2001
        os.Run(Work());
    }
}

static class Thirty2001Extensions
{
    public static CoTask AsTask(this CoTask<int> task) => Run(task);

    static async CoTask Run(CoTask<int> task) => await task;
}
