partial class Assorted2009
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    async CoTask Ignored(Tid tid, Socket s, byte[] b, bool c)
    {
        if (c)
            await Sys.Kill(tid); // CG2009
        for (var i = 0; i < 3; i++)
            await Sys.Wait(tid); // CG2009
        var ended = await Sys.Wait(tid); // CG2009
        int n = await Sys.Receive(s, b); // CG2009
        bool late;
        late = await Sys.Kill(tid); // CG2009
        try
        {
            await Sys.Send(s, b); // CG2009
        }
        finally
        {
            await Sys.Kill(tid); // CG2009
        }
        Func<CoTask> f = async () => await Sys.Kill(tid); // CG2009
        await f();
    }

    [CoTask]
    async CoTask Used(Tid tid, Socket s, byte[] b, List<bool> all)
    {
        _ = await Sys.Kill(tid);
        _ = await Sys.Accept(s);
        if (await Sys.Kill(tid))
            return;
        while (await Sys.Receive(s, b) > 0)
            Console.WriteLine();
        var alive = await Sys.Kill(tid);
        Console.WriteLine(alive);
        all.Add(await Sys.Wait(tid));
        await Sys.Kill(await Sys.GetTid());
        var me = await Sys.GetTid();
        await Sys.Kill(me);
        await Sys.Spawn(Work());
        await Sys.Start(Work());
        await Sys.Yield();
        await Sys.Sleep(TimeSpan.Zero);
        await Sys.SendAll(s, b);
        await Sys.ReadWait(s);
        await Sys.GetTid();
        using var client = await Sys.Accept(s);
        using (await Sys.Accept(s))
            Console.WriteLine();
        var ok = await Sys.Wait(tid) && await Sys.Kill(tid);
        Console.WriteLine(ok);
        await Work();
        var n = 0;
        n += await Sys.Send(s, b);
        Console.WriteLine(n);
        Console.WriteLine(await Sys.Wait(tid) ? "ended" : "unknown");
        var (x, y) = (await Sys.Kill(tid), await Sys.Wait(tid));
        Console.WriteLine(x | y);
        var text = $"{await Sys.Kill(tid)}";
        Console.WriteLine(text);
        static async CoTask<bool> Give(Tid t) => await Sys.Kill(t);
        await Give(tid);
    }
}
