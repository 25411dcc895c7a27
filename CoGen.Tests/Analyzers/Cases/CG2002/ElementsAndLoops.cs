partial class ElementsAndLoops
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    async CoTask Again(CoTask[] a, List<CoTask> b, CoTask[] c, CoTask[] d, CoTask[] e, bool x)
    {
        await a[0];
        foreach (var task in a)
            await task; // CG2002
        await Sys.Spawn(b[1]);
        Console.WriteLine(b.Count);
        for (var i = 0; i < b.Count; i++)
            await Sys.Spawn(b[i]); // CG2002
        foreach (var task in c)
            await task;
        await c[0]; // CG2002
        foreach (var task in d)
            await task;
        if (x)
            await Sys.Spawn(d[^1]); // CG2002
        var first = await Answers()[0];
        await e[first];
        foreach (var task in e)
            await task; // CG2002
    }

    static CoTask<int>[] Answers() => [];

    [CoTask]
    async CoTask Once(CoTask[] a, List<CoTask> b, CoTask[] c, CoTask[] d, Dictionary<int, CoTask> e, CoTask[] f, bool x)
    {
        await a[0];
        a[0] = Work();
        foreach (var task in a)
            await task;
        await b[0];
        b.RemoveAt(0);
        foreach (var task in b)
            await task;
        if (x)
            await c[0];
        else
        {
            foreach (var task in c)
                await task;
        }
        await d[0];
        d = [Work()];
        foreach (var task in d)
            await task;
        if (x)
        {
            await f[0];
            return;
        }
        foreach (var task in f)
            await task;
    }

    [CoTask]
    async CoTask Filtered(CoTask[] a, CoTask[] b, CoTask[] c, bool x)
    {
        await a[0];
        foreach (var task in a)
        {
            if (x)
                await task;
        }
        await b[0];
        foreach (var task in b.Skip(1))
            await task;
        await c[0];
        for (var i = 1; i < c.Length; i++)
            await c[i];
    }
}
