partial class UsedTwice
{
    [CoTask]
    async CoTask Retry(int n)
    {
        CoTask? first = null;
        for (var i = 0; i < n; i++)
        {
            var task = first ?? Work();
            await task;
            first = null;
        }
        CoTask current = Work();
        while (n-- > 0)
        {
            await current;
            current = Work();
        }
    }

    [CoTask]
    async CoTask Handed(CoTask task)
    {
        await task;
        await task; // CG2002
    }

    [CoTask]
    async CoTask HandedOnce(CoTask task, CoTask<int> other)
    {
        await task;
        await other;
    }

    void Plain()
    {
        var t = Work();
        _os.Spawn(t);
        _os.Run(t); // CG2002
        var u = Work();
        _os.Spawn(u);
        _os.Run();
        _os.Run(Work());
        _os.Run(Work());
    }

    void Lambdas()
    {
        var t = Work();
        Action a = () => _os.Spawn(t);
        a();
        _os.Run(t);
        Func<CoTask, CoTask> f = async u =>
        {
            await u;
            await u; // CG2002
        };
        _os.Run(f(Work()));
    }

    [CoTask]
    async CoTask Deconstructed()
    {
        var (a, b) = (Work(), Number());
        await a;
        await b;
        await a; // CG2002
        (a, var c) = (Work(), Work());
        await a;
        await c;
        (a, b) = Both();
        await a;
        await b;
    }

    static (CoTask, CoTask<int>) Both() => (Work(), Number());

    [CoTask]
    async CoTask OutAndRef()
    {
        Make(out var t);
        await t;
        Make(out t);
        await t;
        Replace(ref t);
        await t;
    }

    static void Make(out CoTask t) => t = Work();

    static void Replace(ref CoTask t) => t = Work();

    [CoTask]
    async CoTask Goto(int n)
    {
        var t = Work();
        again:
        await t; // CG2002
        if (n-- > 0)
            goto again;
    }

    [CoTask]
    async CoTask Patterns(object o)
    {
        if (o is CoTask t)
            await t;
    }
}
