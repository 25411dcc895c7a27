partial class TasksFound
{
    private CoTask _next;
    private CoTask? _maybe;
    private readonly Queue<CoTask> _queue = new();

    private CoTask Next { get; set; }

    private static CoTask Fresh => Work();

    [CoTask]
    static async CoTask Work(int i = 0) => await Sys.Yield();

    static CoTask Both(CoTask a, CoTask b) => a;

    static bool TryTake(out CoTask task)
    {
        task = Work();
        return true;
    }

    static void Use(CoTask task) => Console.WriteLine(task);

    static bool Starts(CoTask task) => task.GetHashCode() > 0;

    [CoTask]
    async CoTask Twice(bool x, List<CoTask> list, Dictionary<string, CoTask> map, object o, CoTask given)
    {
        foreach (var task in list)
        {
            await task;
            if (x)
                await Sys.Spawn(task); // CG2002
        }
        foreach (var (_, task) in map)
        {
            await task;
            await task; // CG2002
        }
        if (map.TryGetValue("a", out var found))
        {
            await found;
            await found; // CG2002
        }
        if (o is CoTask cast)
        {
            await cast;
            await cast; // CG2002
        }
        if (_maybe is { } maybe)
        {
            await Sys.Spawn(maybe);
            await maybe; // CG2002
        }
        var both = Both(Work(), Work());
        await both;
        await both; // CG2002
        var read = _next;
        await read;
        await read; // CG2002
        var taken = _queue.Dequeue();
        await taken;
        await taken; // CG2002
        var used = Work();
        Use(used);
        await used;
        await used; // CG2002
        var kept = Work();
        list.Add(kept);
        await kept;
        await kept; // CG2002
        _next = given;
        await given;
        await given; // CG2002
        for (var i = 0; i < list.Count; i++)
        {
            if (x)
                await list[i];
            var again = list[i];
            if (!x)
                await again;
            var alias = again;
            await alias; // CG2002
        }
        var boxed = (object)Work();
        await (CoTask)boxed;
        var cold = (CoTask)o;
        await cold;
        await cold; // CG2002
    }

    [CoTask]
    async CoTask Once(bool x, int n, List<CoTask> list, Dictionary<string, CoTask> map, object o, CoTask? perhaps)
    {
        foreach (var task in list)
        {
            if (x)
                await task;
            else
                await Sys.Spawn(task);
        }
        for (var i = 0; i < n; i++)
        {
            await _next;
            _next = Work();
            var read = _next;
            await read;
            _next = Work();
            read = _next;
            await read;
        }
        var first = Next;
        await first;
        Next = Work();
        var second = Next;
        await second;
        var a = Fresh;
        await a;
        a = Fresh;
        await a;
        while (_queue.TryDequeue(out var task))
            await task;
        while (TryTake(out var task))
        {
            await task;
            if (x)
                break;
        }
        CoTask outer;
        while (TryTake(out outer))
            await outer;
        for (var i = 0; i < n; i++)
        {
            if (!TryTake(out outer))
                continue;
            await outer;
        }
        if (o is CoTask one)
            await one;
        else if (o is CoTask<int> other)
            await other;
        switch (o)
        {
            case CoTask t:
                await t;
                break;
            case List<CoTask> { Count: > 0 } all when all[0] is var t:
                await t;
                break;
        }
        while (_maybe is { } maybe)
        {
            _maybe = null;
            await maybe;
        }
        if (perhaps is { } p)
            await p;
        perhaps = Work();
        if (perhaps is { } q)
            await q;
        for (var i = 0; i + 1 < list.Count; i += 2)
        {
            var left = list[i];
            var right = list[i + 1];
            await left;
            await right;
        }
        var at = 0;
        await list[at];
        at++;
        await list[at];
        at = n;
        await list[at];
        (at, n) = (n, at);
        await list[at];
        foreach (var i in Enumerable.Range(0, n))
            await list[i];
        while (int.TryParse(Console.In.ReadLine(), out at)) // CG1001
            await list[at];
        var last = list[^1];
        list.RemoveAt(list.Count - 1);
        await last;
        last = list[^1];
        await last;
        var retried = Work();
        if (!Starts(retried))
            await retried;
        var lent = Work();
        try
        {
            Use(lent);
        }
        finally
        {
            await lent;
        }
    }

    [CoTask]
    async CoTask Captured(bool x, CoTask[] all)
    {
        var task = Work();
        Action renew = () => task = Work();
        await task;
        renew();
        await task;
        renew();
        var now = task;
        await now;
        renew();
        now = task;
        await now;
        var i = 0;
        Action step = () => i++;
        await all[i];
        step();
        await all[i];
        void Refill() => all = [Work()];
        await all[0];
        Refill();
        await all[0];
    }

    [CoTask]
    async CoTask References(CoTask[] all, bool x)
    {
        await all[0];
        Renew(ref all[0]);
        await all[0];
        await all[1];
        Renew(all);
        await all[1];
        (all[1], all[0]) = (Work(), Work());
        await all[0];
        await all[1];
        var task = Work();
        await task;
        Renew(ref task);
        await task;
        all[0] = all[1] = Work();
    }

    static void Renew(ref CoTask task) => task = Work();

    static void Renew(CoTask[] tasks) => Array.Fill(tasks, Work());
}
