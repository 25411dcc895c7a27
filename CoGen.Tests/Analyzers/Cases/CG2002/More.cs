partial class MoreCases
{
    private readonly object _gate = new();
    private bool _done;

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Number()
    {
        await Sys.Yield();
        return 1;
    }

    static void Process(int n) => Console.WriteLine(n);

    [CoTask]
    async CoTask Twice(bool x)
    {
        var tasks = new[] { Work(), Work() };
        foreach (var t in tasks)
            await t;
        var a = Work();
        using (new MemoryStream())
        {
            await a;
        }
        await a; // CG2002
        var b = Number();
        var n = await b;
        n += await b; // CG2002
        var c = Work();
        if (x)
            await Sys.Spawn(c);
        else
            throw new InvalidOperationException();
        await c; // CG2002
        var d = Work();
        try
        {
            await d;
        }
        catch (Exception)
        {
            return;
        }
        var e = Work();
        for (; ; )
        {
            await e;
            if (n > 3)
                break;
            e = Work();
        }
        var f = Work();
        lock (_gate)
            Process(n);
        await f;
        CoTask g;
        do
        {
            g = Work();
            await g;
        } while (x);
    }
}
