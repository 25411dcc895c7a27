partial class UsedTwice
{
    private readonly Scheduler _os = new();
    private CoTask _field;
    private readonly List<CoTask> _list = [];

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Number()
    {
        await Sys.Yield();
        return 1;
    }

    static void Look(object o) => Console.WriteLine(o);

    [CoTask]
    async CoTask Twice(bool x, bool y, int n)
    {
        var a = Work();
        await a;
        await a; // CG2002
        var b = Work();
        await Sys.Spawn(b);
        await b; // CG2002
        var c = Work();
        await Sys.Start(c);
        await Sys.Start(c); // CG2002
        var d = Work();
        _os.Spawn(d);
        await d; // CG2002
        var e = Number();
        Console.WriteLine(await e + await e); // CG2002
        var f = Work();
        var g = f;
        await f;
        await g; // CG2002
        var h = Work();
        if (x)
            await h;
        await h; // CG2002
        var i = Work();
        if (x)
            await i;
        if (y)
            await i; // CG2002
        var j = Work();
        while (x)
            await j; // CG2002
        var k = Work();
        foreach (var z in new int[n])
            await Sys.Spawn(k); // CG2002
        var l = Work();
        try
        {
            await l;
        }
        catch (SocketException)
        {
            await l; // CG2002
        }
        var m = Work();
        try
        {
            await m;
        }
        finally
        {
            await m; // CG2002
        }
        var o = Work();
        switch (n)
        {
            case 1:
                await o;
                break;
        }
        await o; // CG2002
        CoTask p = Work(),
            q = p;
        await q;
        await p; // CG2002
        var r = x ? Work() : Wrapped();
        await r;
        await r; // CG2002
        var t = Work();
        do
        {
            await t; // CG2002
        } while (y);
    }

    static CoTask Wrapped() => Work();

    [CoTask]
    async CoTask Once(bool x, bool y, int n)
    {
        var a = Work();
        await a;
        a = Work();
        await a;
        var b = Work();
        if (x)
            await b;
        else
            await Sys.Spawn(b);
        var c = Work();
        if (x)
        {
            await c;
            return;
        }
        await c;
        for (var i = 0; i < n; i++)
        {
            var d = Work();
            await Sys.Spawn(d);
        }
        var e = Work();
        for (var i = 0; i < n; i++)
        {
            await e;
            e = Work();
        }
        var f = Work();
        if (x)
            await f;
        if (!x)
            await f;
        var g = await Sys.Start(Work());
        await g;
        await g;
        await _field;
        await _field;
        foreach (var h in _list)
            await h;
        var j = Work();
        var started = false;
        if (n > 2)
        {
            await j;
            started = true;
        }
        if (!started)
            await j;
        var k = Work();
        switch (n)
        {
            case 1:
                await k;
                break;
            case 2:
                await Sys.Spawn(k);
                break;
        }
        var l = Work();
        try
        {
            await l;
        }
        catch (SocketException)
        {
            l = Work();
            await l;
        }
        CoTask m;
        if (x)
            m = Work();
        else
            m = Wrapped();
        await m;
        var o = Work();
        while (true)
        {
            await o;
            break;
        }
        var p = Work();
        if (x && y)
            await p;
        else if (x)
            await Sys.Spawn(p);
        else
            await p;
        var q = Work();
        _list.Add(q);
        await q;
        var r = Work();
        Look(r);
        await r;
        var t = Task.Delay(1);
        await t;
        await t;
        CoTask? u = null;
        if (x)
            u = Work();
        if (u is { } v)
            await v;
        var w = Work();
        await (x ? w : Wrapped());
        var z = Work();
        _ = x ? await Number() : 0;
        await z;
    }
}
