partial class Ambushes
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Number()
    {
        await Sys.Yield();
        return 1;
    }

    [CoTask]
    async CoTask Chosen(bool early)
    {
        var a = Work();
        var b = Work();
        var t = early ? a : b;
        await t;
        await a; // CG2002
    }

    [CoTask]
    async CoTask ChosenByIf(bool early)
    {
        var a = Work();
        var b = Work();
        CoTask t;
        if (early)
            t = a;
        else
            t = b;
        await t;
        await b; // CG2002
    }

    [CoTask]
    async CoTask OneThenTheOther(bool early)
    {
        var a = Work();
        var b = Work();
        var first = early ? a : b;
        var second = early ? b : a;
        await first;
        await second;
    }

    [CoTask]
    async CoTask TheOther(bool early)
    {
        var a = Work();
        var b = Work();
        var first = early ? a : b;
        await first;
        if (early)
            await b;
        else
            await a;
    }

    [CoTask]
    async CoTask Unchosen(bool early)
    {
        var a = Work();
        var b = Work();
        var c = Work();
        var t = early ? a : b;
        await t;
        await c;
    }

    [CoTask]
    async CoTask ForeachThenFor(List<CoTask> tasks)
    {
        foreach (var task in tasks)
            await Sys.Spawn(task);
        for (var i = 0; i < tasks.Count; i++)
            await tasks[i]; // CG2002
    }

    [CoTask]
    async CoTask ForThenForeach(CoTask[] tasks)
    {
        for (var i = 0; i < tasks.Length; i++)
            await Sys.Spawn(tasks[i]);
        foreach (var task in tasks)
            await task; // CG2002
    }

    [CoTask]
    async CoTask ForThenFor(CoTask[] tasks)
    {
        for (var i = 0; i < tasks.Length; i++)
            await Sys.Spawn(tasks[i]);
        for (var i = 0; i < tasks.Length; i++)
            await tasks[i]; // CG2002
    }

    [CoTask]
    async CoTask ForHalves(CoTask[] tasks)
    {
        for (var i = 0; i < tasks.Length / 2; i++)
            await Sys.Spawn(tasks[i]);
        for (var i = tasks.Length / 2; i < tasks.Length; i++)
            await tasks[i];
    }

    [CoTask]
    async CoTask ForEven(CoTask[] tasks)
    {
        for (var i = 0; i < tasks.Length; i += 2)
            await Sys.Spawn(tasks[i]);
        for (var i = 1; i < tasks.Length; i += 2)
            await tasks[i];
    }

    [CoTask]
    async CoTask ForRefilled(List<CoTask> tasks)
    {
        foreach (var task in tasks)
            await Sys.Spawn(task);
        for (var i = 0; i < tasks.Count; i++)
            tasks[i] = Work();
        for (var i = 0; i < tasks.Count; i++)
            await tasks[i];
    }

    [CoTask]
    async CoTask ForOther(List<CoTask> tasks, List<CoTask> others)
    {
        foreach (var task in tasks)
            await Sys.Spawn(task);
        for (var i = 0; i < others.Count; i++)
            await others[i];
    }

    [CoTask]
    async CoTask ForSome(List<CoTask> tasks)
    {
        foreach (var task in tasks)
        {
            if (tasks.Count > 3)
                break;
            await Sys.Spawn(task);
        }
        for (var i = 0; i < tasks.Count; i++)
            Console.WriteLine(tasks[i]);
    }

    static async CoTask Filtered()
    {
        try
        {
            await Work();
        }
        catch (Exception) when (true) // CG2005
        { }
        try
        {
            await Work();
        }
        catch (Exception e) when (e is not TaskKilledException) { }
        const bool always = true;
        try
        {
            await Work();
        }
        catch when (always) // CG2005
        { }
        try
        {
            await Work();
        }
        catch (Exception) when (false) { }
        try
        {
            await Work();
        }
        catch (OperationCanceledException) when (1 < 2) // CG2005
        { }
        try
        {
            await Work();
        }
        catch (Exception) when (false) { }
        catch (Exception) // CG2005
        { }
    }

    [CoTask]
    async CoTask Kept(Tid tid, Socket s, byte[] b)
    {
        var killed = await Sys.Kill(tid); // CG2009
        bool waited = await Sys.Wait(tid); // CG2009
        var read = await Sys.Kill(tid);
        Console.WriteLine(read);
        int n;
        n = await Sys.Send(s, b); // CG2009
        int m = await Sys.Receive(s, b);
        if (m == 0)
            return;
        _ = await Sys.Kill(tid);
        var _1 = await Sys.Kill(tid); // CG2009
        var captured = await Sys.Kill(tid);
        Action show = () => Console.WriteLine(captured);
        show();
        int total = 0;
        total += await Sys.Send(s, b);
        Console.WriteLine(total);
    }

    readonly object _gate = new();

    sealed class Resource : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => default;
    }

    void Touch() => Console.WriteLine();

    [CoTask]
    async CoTask LeftByException()
    {
        await using var r = new Resource();
        Monitor.Enter(_gate); // CG1001
        Touch();
        Monitor.Exit(_gate);
        await Work();
    }

    [CoTask]
    async CoTask LeftInFinally()
    {
        try
        {
            Monitor.Enter(_gate); // CG1001
            Touch();
            Monitor.Exit(_gate);
        }
        finally
        {
            await Work();
        }
    }

    [CoTask]
    async CoTask HeldAtTheEnd()
    {
        await using var r = new Resource(); // CG2004
        Monitor.Enter(_gate); // CG1001
        Touch();
    }

    [CoTask]
    async CoTask HeldInFinally()
    {
        try
        {
            Monitor.Enter(_gate); // CG1001
            Touch();
        }
        finally
        {
            await Work(); // CG2004
            Monitor.Exit(_gate);
        }
    }

    [CoTask]
    async CoTask Handled()
    {
        try
        {
            Monitor.Enter(_gate); // CG1001
            Touch();
            Monitor.Exit(_gate);
        }
        catch (IOException)
        {
            await Work(); // CG2004
        }
    }
}
