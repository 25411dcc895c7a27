partial class EveryShape
{
    private CoTask _field;
    private readonly List<CoTask> _list = [];
    private readonly Dictionary<int, CoTask> _dict = [];

    record Holder(CoTask Task);

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Number()
    {
        await Sys.Yield();
        return 1;
    }

    static void Take(CoTask t) { }

    CoTask Give() => Work();

    static CoTask Choose(bool x) => x ? Work() : Work();

    [CoTask]
    async CoTask Drops(bool x, EveryShape? other, Scheduler os)
    {
        Work(); // CG2001
        _ = Work(); // CG2001
        var t = Work(); // CG2001
        Number(); // CG2001
        var n = Number(); // CG2001
        other?.Give(); // CG2001
        x.ToString();
        Give(); // CG2001
        Choose(x); // CG2001
        if (x)
            Work(); // CG2001
        _ = x ? Work() : Work(); // CG2001
        Sys.Yield(); // CG2001
        Sys.Spawn(Work()); // CG2001
        _ = Sys.Spawn(Work()); // CG2001
        _field = Work();
        _list.Add(Work());
        _dict[3] = Work();
        var h = new Holder(Work());
        var tuple = (Work(), 3);
        Take(Work());
        os.Spawn(Work());
        var later = Work();
        await later;
        var maybe = Work();
        if (x)
            await maybe;
        var arr = new[] { Work(), Work() };
        foreach (var a in arr)
            await a;
        Func<CoTask> f = () => Work();
        await f();
        f(); // CG2001
        Func<CoTask> g = Work;
        var y = x switch
        {
            true => Work(),
            _ => Choose(x),
        };
        await y;
        await (x ? Work() : Work());
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Overwrites(bool x)
    {
        var t = Work(); // CG2001
        t = Work();
        await t;
        CoTask u;
        if (x)
            u = Work();
        else
            u = Choose(x);
        await u;
    }

    [CoTask]
    async CoTask Twice(bool x, CoTask given)
    {
        var t = Work();
        await t;
        await t; // CG2002
        var u = Work();
        await Sys.Spawn(u);
        await u; // CG2002
        var v = Work();
        if (x)
            await v;
        await v; // CG2002
        var w = Work();
        if (x)
            await w;
        else
            await Sys.Spawn(w);
        await given;
        await given; // CG2002
        var loop = Work();
        for (var i = 0; i < 3; i++)
            await Sys.Spawn(loop); // CG2002
        for (var i = 0; i < 3; i++)
        {
            var each = Work();
            await Sys.Spawn(each);
        }
        var r = Work();
        await r;
        r = Work();
        await r;
        var alias = Work();
        var same = alias;
        await alias;
        await same; // CG2002
        var h = await Sys.Start(Work());
        await h;
        await h;
        var brk = Work();
        while (true)
        {
            await brk;
            break;
        }
        var tr = Work();
        try
        {
            await tr;
        }
        catch (Exception)
        {
            await tr; // CG2002
        }
        var fin = Work();
        try
        {
            await fin;
        }
        finally
        {
            if (x)
                await fin; // CG2002
        }
        var ret = Work();
        if (x)
        {
            await ret;
            return;
        }
        await ret;
    }

    [CoTask]
    async CoTask Nulls(CoTask? maybe)
    {
        if (maybe is { } t)
            await t;
        var f = await Sys.Start(Number());
        Console.WriteLine(await f + await f);
        var n = Number();
        Console.WriteLine(await n + await n); // CG2002
    }
}
