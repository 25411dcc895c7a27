partial class MoreByIndex
{
    readonly CoTask[] _kept = new CoTask[4];

    [CoTask]
    static async CoTask Work(int i = 0) => await Sys.Yield();

    static void Keep(params ReadOnlySpan<CoTask> tasks) { }

    static void KeepIn(List<CoTask> list, params Span<CoTask> tasks) => list.AddRange(tasks);

    [CoTask]
    async CoTask Outside(int n)
    {
        CoTask task;
        var tasks = new CoTask[n];
        for (var i = 0; i < n; i++)
        {
            task = Work(i);
            tasks[i] = task;
        }
        for (var i = 0; i < n; i++)
        {
            task = tasks[i];
            await task;
        }
    }

    [CoTask]
    async CoTask Given(CoTask[] tasks, List<CoTask> list, IReadOnlyList<CoTask> seen, IList<CoTask> others)
    {
        for (var i = 0; i < tasks.Length; i++)
            await tasks[i];
        for (var i = 0; i < list.Count; i++)
            await list[i];
        for (var i = 0; i < seen.Count; i++)
        {
            var task = seen[i];
            await Sys.Spawn(task);
        }
        for (var i = others.Count; i-- > 0; )
            await others[i];
    }

    [CoTask]
    async CoTask Fields(int n)
    {
        for (var i = 0; i < _kept.Length; i++)
            _kept[i] = Work(i);
        for (var i = 0; i < _kept.Length; i++)
            await _kept[i];
        for (var i = 0; i < _kept.Length; i++)
            _kept[i] = Work(i);
        foreach (var task in _kept)
            await task;
    }

    [CoTask]
    async CoTask Stopped(int n, bool x)
    {
        var tasks = Enumerable.Range(0, n).Select(i => Work(i)).ToArray();
        for (var i = 0; i < tasks.Length; i++)
        {
            if (x)
                break;
            await tasks[i];
        }
        for (var i = 0; i < 3; i++)
        {
            await tasks[i];
            tasks[i] = Work();
        }
        for (var i = 0; i < tasks.Length; i++)
            await tasks[i];
    }

    [CoTask]
    async CoTask Shared(int n, bool x)
    {
        var a = Work();
        var b = Work();
        Keep(a, b);
        await a;
        await b;
        var list = new List<CoTask>();
        var c = Work();
        KeepIn(list, c, Work());
        foreach (var task in list)
            await task;
        CoTask[] all = x ? [Work(1), Work(2)] : [];
        for (int i = 0, end = all.Length; i < end; ++i)
            await all[i];
        CoTask[] first = [Work(1)];
        CoTask[] second = [.. first, Work(2)];
        for (int i = 0; i < second.Length; i++)
            await second[i];
        var d = Work();
        var e = Work();
        foreach (var task in (ReadOnlySpan<CoTask>)[d, e])
            Keep(task);
        CoTask[] given = [d, e];
        await given[0];
        await given[1];
    }

    [CoTask]
    async CoTask Halves(int n)
    {
        var tasks = new CoTask[n];
        for (var i = 0; i < n; i++)
            tasks[i] = Work(i);
        for (var i = 0; i < n / 2; i++)
            await tasks[i];
        for (var i = n / 2; i < n; i++)
            await tasks[i];
        var others = new CoTask[n];
        for (var i = 0; i < others.Length; i++)
            others[i] = Work(i);
        for (var i = 0; i < others.Length; i += 2)
            await others[i];
        for (var i = 1; i < others.Length; i += 2)
            await others[i];
        var again = new CoTask[n];
        for (var i = 0; i < again.Length; i++)
            again[i] = Work(i);
        for (var i = 0; i < again.Length; i++)
            await again[i];
        again = new CoTask[n];
        for (var i = 0; i < again.Length; i++)
            again[i] = Work(i);
        for (var i = 0; i < again.Length; i++)
            await again[i];
        for (var i = 0; i < again.Length; i++)
            again[i] = Work(i);
        for (var i = 0; i < again.Length; i++)
            await again[i];
        Array.Fill(again, Work());
        var at = 1;
        await again[at];
        at = 2;
        await again[at];
    }

    [CoTask]
    async CoTask Refilled(int n)
    {
        var tasks = new List<CoTask>();
        while (n-- > 0)
        {
            tasks.Add(Work());
            tasks.Add(Work());
            for (var i = 0; i < tasks.Count; i++)
                await tasks[i];
            tasks.Clear();
        }
        var pair = (Work(1), Work(2));
        CoTask[] both = [pair.Item1, pair.Item2];
        for (var i = 0; i < 2; i++)
            await both[i];
        CoTask[] three = [Work(), Work(), Work()];
        await three[0];
        for (var i = 1; i < 3; i++)
            await three[i];
        var (x, y) = (Work(), Work());
        var left = new[] { x, y };
        foreach (var task in left)
            await task;
        var made = new CoTask[2];
        (made[0], made[1]) = (Work(), Work());
        await made[0];
        await made[1];
        (made[0], made[1]) = (Work(), Work());
        await made[0];
        await made[1];
        Swap(ref made[0], Work());
        await made[0];
    }

    static void Swap(ref CoTask task, CoTask other) => task = other;

    [CoTask]
    async CoTask Wrong(int n, CoTask[] given, List<CoTask> list)
    {
        var tasks = new CoTask[n];
        for (var i = 0; i < n; i++)
            tasks[i] = Work(i);
        for (var i = 0; i < tasks.Length; i++)
        {
            await tasks[i];
            await Sys.Spawn(tasks[i]); // CG2002
        }
        for (var i = 0; i < given.Length; i++)
        {
            var task = given[i];
            await task;
            await task; // CG2002
        }
        foreach (var task in list)
        {
            await task;
            await task; // CG2002
        }
        for (var i = 0; i < n; i++)
            await list[0]; // CG2002
    }
}
