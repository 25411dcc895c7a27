partial class AwaitedByIndex
{
    [CoTask]
    static async CoTask Work(int i = 0) => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Count(int i = 0)
    {
        await Sys.Yield();
        return i;
    }

    static CoTask All(params CoTask[] tasks) => tasks[0];

    static CoTask AllOf(params ReadOnlySpan<CoTask> tasks) => tasks[0];

    static void Keep(params ReadOnlySpan<CoTask> tasks) { }

    static CoTask AllIn(params List<CoTask> tasks) => tasks[0];

    static CoTask AllSeen(params IEnumerable<CoTask> tasks) => tasks.First();

    [CoTask]
    async CoTask Arrays(int n)
    {
        var tasks = new CoTask[n];
        for (var i = 0; i < n; i++)
            tasks[i] = Work(i);
        for (var i = 0; i < n; i++)
            await tasks[i];
    }

    [CoTask]
    async CoTask Constant()
    {
        var tasks = new CoTask[4];
        for (var i = 0; i < 4; i++)
            tasks[i] = Work(i);
        for (var i = 0; i < 4; i++)
            await tasks[i];
    }

    [CoTask]
    async CoTask<int> Lists(int n)
    {
        var tasks = new List<CoTask<int>>();
        for (var i = 0; i < n; i++)
            tasks.Add(Count(i));
        var sum = 0;
        for (var i = 0; i < tasks.Count; i++)
            sum += await tasks[i];
        return sum;
    }

    [CoTask]
    async CoTask Locals(int n)
    {
        var tasks = new CoTask[n];
        for (var i = 0; i < n; i++)
        {
            var task = Work(i);
            tasks[i] = task;
        }
        for (var i = 0; i < n; i++)
        {
            var task = tasks[i];
            await task;
        }
    }

    [CoTask]
    async CoTask Backwards(int n)
    {
        var tasks = new CoTask[n];
        for (var i = n - 1; i >= 0; i--)
            tasks[i] = Work(i);
        var at = 0;
        while (at < tasks.Length)
            await tasks[at++];
    }

    [CoTask]
    async CoTask Rows(int n)
    {
        var tasks = new CoTask[n, n];
        for (var i = 0; i < n; i++)
        for (var j = 0; j < n; j++)
            tasks[i, j] = Work(i);
        for (var i = 0; i < n; i++)
        for (var j = 0; j < n; j++)
            await tasks[i, j];
        var rows = new CoTask[n][];
        for (var i = 0; i < n; i++)
        {
            rows[i] = new CoTask[n];
            for (var j = 0; j < n; j++)
                rows[i][j] = Work(j);
        }
        for (var i = 0; i < n; i++)
        {
            var row = rows[i];
            for (var j = 0; j < n; j++)
                await row[j];
        }
    }

    [CoTask]
    async CoTask Rounds(int n)
    {
        var tasks = new CoTask[n];
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < n; i++)
                tasks[i] = Work(i);
            for (var i = 0; i < tasks.Length; i++)
                await tasks[i];
        }
    }

    [CoTask]
    async CoTask Two(int n)
    {
        var even = new CoTask[n];
        var odd = new CoTask[n];
        for (var i = 0; i < n; i++)
        {
            even[i] = Work(2 * i);
            odd[i] = Work(2 * i + 1);
        }
        for (var i = 0; i < n; i++)
        {
            await even[i];
            await Sys.Spawn(odd[i]);
        }
    }

    [CoTask]
    async CoTask Spans(int n)
    {
        CoTask a = Work(),
            b = Work();
        await AllOf(a, b);
        await AllOf(Work(1), Work(2));
        await All(Work(1), Work(2));
        Keep(Work(1), Work(2));
        await AllIn(Work(), Work());
        await AllSeen(Work(), Work());
        CoTask[] both = [Work(1), Work(2)];
        for (var i = 0; i < both.Length; i++)
            await both[i];
        List<CoTask> more = [Work(1), .. Enumerable.Range(0, n).Select(i => Work(i))];
        foreach (var task in more)
            await task;
        foreach (var task in (CoTask[])[Work(1), Work(2)])
            await task;
        var c = Work();
        var d = Work();
        CoTask[] pair = [c, d];
        for (var i = 0; i < pair.Length; i++)
            await pair[i];
        var e = Work();
        var f = Work();
        await All([e, f]);
    }

    [CoTask]
    async CoTask Again(int n)
    {
        var tasks = new CoTask[n];
        for (var i = 0; i < n; i++)
            tasks[i] = Work(i);
        for (var i = 0; i < tasks.Length; i++)
            await tasks[i];
        for (var i = 0; i < tasks.Length; i++)
            await tasks[i]; // CG2002
        var one = Work();
        for (var i = 0; i < n; i++)
            await one; // CG2002
        var two = Work();
        await two;
        await two; // CG2002
        CoTask[] both = [Work(), Work()];
        await both[0];
        await both[1];
        await both[0]; // CG2002
        Work(); // CG2001
    }

    [CoTask]
    async CoTask Handles(int n)
    {
        var handles = new CoHandle[n];
        for (var i = 0; i < n; i++)
            handles[i] = await Sys.Start(Work(i));
        for (var i = 0; i < n; i++)
            await handles[i];
        for (var i = 0; i < n; i++)
            await handles[i];
        await handles[0];
        await handles[0];
    }

    [CoTask]
    async CoTask Slots(int n, bool x)
    {
        var tasks = new CoTask?[n];
        for (var i = 0; i < n; i++)
        {
            if (i % 2 == 0)
                tasks[i] = Work(i);
        }
        for (var i = 0; i < n; i++)
        {
            if (tasks[i] is { } task)
                await task;
        }
        var queue = new Queue<CoTask>();
        for (var i = 0; i < n; i++)
            queue.Enqueue(Work(i));
        while (queue.Count > 0)
            await queue.Dequeue();
        var map = new Dictionary<int, CoTask>();
        for (var i = 0; i < n; i++)
            map[i] = Work(i);
        for (var i = 0; i < n; i++)
            await map[i];
        foreach (var (key, value) in map)
            Console.WriteLine(key);
    }

    [CoTask]
    async CoTask First(int n)
    {
        var tasks = new CoTask[n];
        tasks[0] = Work();
        for (var i = 1; i < n; i++)
            tasks[i] = Work(i);
        await tasks[0];
        for (var i = 1; i < n; i++)
            await tasks[i];
        for (var i = 0; i < 3; i++)
        {
            tasks[0] = Work();
            await tasks[0];
        }
        CoTask next = Work();
        for (var i = 0; i < n; i++)
        {
            await next;
            next = Work(i);
        }
        await next;
    }
}
