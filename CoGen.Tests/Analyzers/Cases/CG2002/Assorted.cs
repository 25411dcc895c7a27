partial class Assorted2002
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Number()
    {
        await Sys.Yield();
        return 1;
    }

    static void Use(CoTask task) { }

    [CoTask]
    async CoTask Twice(bool b, int n, Scheduler os)
    {
        var a = Work();
        await a;
        await a; // CG2002
        var c = Number();
        Console.WriteLine(await c + await c); // CG2002
        var d = Work();
        await Sys.Spawn(d);
        os.Spawn(d); // CG2002
        var e = Work();
        var f = e;
        await e;
        await f; // CG2002
        var g = Work();
        while (n-- > 0)
            await g; // CG2002
        var i = Work();
        switch (n)
        {
            case 1:
                await i;
                break;
            case 2:
                await Sys.Spawn(i);
                break;
        }
        await i; // CG2002
        var j = Number();
        if (await j > 0 || await j > 1) // CG2002
            return;
        var (k, l) = (Work(), Work());
        await k;
        await l;
        (k, l) = (l, k);
        await k; // CG2002
        CoTask m = Work(),
            o = m;
        await o;
        await m; // CG2002
        var p = Work();
        await p;
        if (b)
            p = Work();
        await p; // CG2002
        var q = Work();
        do
        {
            await q; // CG2002
        } while (n-- > 3);
        var r = new[] { Work(), Work() };
        await r[0];
        await r[1];
        await r[0]; // CG2002
        var s = Number();
        await Task.Run(() => os.RunAsync(s));
        var t = Work();
        _ = await Sys.Start(t);
        _ = await Sys.Start(t); // CG2002
    }

    [CoTask]
    async CoTask Once(bool b, int n, CoTask? given, List<CoTask> list)
    {
        var a = Work();
        if (b)
            await a;
        else
            await Sys.Spawn(a);
        var c = Work();
        if (b)
        {
            await c;
            return;
        }
        await c;
        var d = Work();
        for (var i = 0; i < n; i++)
        {
            await d;
            d = Work();
        }
        var e = Work();
        for (var i = 0; i < n; i++)
        {
            await e;
            break;
        }
        CoTask? f = null;
        for (var i = 0; i < n; i++)
        {
            if (f is not null)
                await f.Value;
            f = Work();
        }
        if (f is not null)
            await f.Value;
        var g = Work();
        try
        {
            await Sys.Yield();
        }
        catch (IOException)
        {
            await g;
            throw;
        }
        await g;
        var started = false;
        var h = Work();
        if (b)
        {
            await h;
            started = true;
        }
        if (!started)
            await h;
        var j = await Sys.Start(Work());
        await j;
        await j;
        while (true)
        {
            var k = Work();
            await k;
            if (n-- == 0)
                break;
        }
        var (x, y) = (Work(), Work());
        await y;
        await x;
        var m = Work();
        m = b ? m : Work();
        await m;
        foreach (var one in list)
            await one;
        var o = Work();
        switch (n)
        {
            case 1:
                await o;
                break;
            default:
                await Sys.Spawn(o);
                break;
        }
        var p = Work();
        if (b && n > 1)
            await p;
        if (!b)
            await p;
        var q = Work();
        Use(q);
        await q;
        if (given is not null)
            await given.Value;
        goto end;
        end:
        var r = Work();
        await r;
        Func<CoTask> make = () => Work();
        await make();
        await make();
    }

    [CoTask]
    async CoTask Pipeline(int n)
    {
        var next = Number();
        for (var i = 0; i < n; i++)
        {
            var current = next;
            next = Number();
            Console.WriteLine(await current);
        }
        Console.WriteLine(await next);
    }

    [CoTask]
    async CoTask Retry(int n)
    {
        for (var i = 0; i < n; i++)
        {
            try
            {
                var t = Work();
                await t;
                return;
            }
            catch (IOException) { }
        }
    }
}
