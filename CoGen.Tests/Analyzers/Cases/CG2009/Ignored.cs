partial class Ignored
{
    private readonly Scheduler _os = new();

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<bool> Answer()
    {
        await Sys.Yield();
        return true;
    }

    [CoTask]
    async CoTask Flagged(Tid tid, Socket s, byte[] b, bool x)
    {
        await Sys.Kill(tid); // CG2009
        await Sys.Kill(tid, force: true); // CG2009
        await Sys.Wait(tid); // CG2009
        await Sys.Send(s, b); // CG2009
        await Sys.Receive(s, b); // CG2009
        await Sys.Accept(s); // CG2009
        if (x)
            await Sys.Wait(tid); // CG2009
        try
        {
            await Sys.Kill(tid); // CG2009
        }
        finally
        {
            await Sys.Wait(tid); // CG2009
        }
        (await Sys.Spawn(Work())).ToString();
        var child = await Sys.Spawn(Work());
        await Sys.Wait(child); // CG2009
        Func<CoTask> f = async () =>
        {
            await Sys.Kill(tid); // CG2009
        };
        await f();
        for (var i = 0; i < 3; i++)
            await Sys.Send(s, b); // CG2009
    }

    [CoTask]
    async CoTask<bool> Silent(Tid tid, Socket s, byte[] b, bool x)
    {
        _ = await Sys.Kill(tid);
        if (!await Sys.Wait(tid))
            return false;
        var alive = await Sys.Kill(tid);
        Console.WriteLine(alive);
        await Sys.Kill(await Sys.GetTid());
        await Sys.Spawn(Work());
        await Sys.Start(Work());
        await Sys.GetTid();
        await Sys.Yield();
        await Sys.Sleep(TimeSpan.Zero);
        await Sys.SendAll(s, b);
        await Sys.ReadWait(s);
        await Sys.WriteWait(s);
        await Sys.Connect(s, new IPEndPoint(0, 1));
        await Answer();
        var n = await Sys.Receive(s, b);
        while (await Sys.Receive(s, b) > 0)
            Console.WriteLine(n);
        Console.WriteLine(await Sys.Send(s, b));
        using var client = await Sys.Accept(s);
        _os.Kill(tid);
        x &= await Sys.Wait(tid);
        var self = await Sys.GetTid();
        await Sys.Kill(self);
        return await Sys.Kill(tid);
    }
}
