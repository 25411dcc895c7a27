partial class KeptCalls
{
    [CoTask]
    async CoTask Flagged(Tid tid, Socket s, byte[] b, bool x)
    {
        var kill = Sys.Kill(tid);
        await kill; // CG2009
        var wait = Sys.Wait(tid);
        Console.WriteLine("first");
        if (x)
            await wait; // CG2009
        var send = Sys.Send(s, b);
        var sent = await send; // CG2009
        var accept = Sys.Accept(s);
        await accept; // CG2009
        var (one, other) = (1, 2);
        var receive = Sys.Receive(s, b);
        one = await receive + other;
        Console.WriteLine(one);
    }

    [CoTask]
    async CoTask Silent(Tid tid, Socket s, byte[] b, bool x)
    {
        var kill = Sys.Kill(tid);
        _ = await kill;
        var wait = Sys.Wait(tid);
        if (await wait)
            Console.WriteLine();
        var sleep = Sys.Sleep(TimeSpan.FromSeconds(1));
        await sleep;
        var ready = Sys.ReadWait(s);
        await ready;
        var self = Sys.Kill(await Sys.GetTid());
        await self;
        var all = Sys.SendAll(s, b);
        await all;
    }
}
