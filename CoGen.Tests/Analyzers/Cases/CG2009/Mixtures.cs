using System;
using System.Threading.Tasks;
using CoGen;

partial class ResultMixtures
{
    [CoTask]
    async CoTask Run(Tid tid, Socket s, byte[] buffer, bool a)
    {
        await Sys.Kill(tid); // CG2009
        await Sys.Wait(tid); // CG2009
        await Sys.Send(s, buffer); // CG2009
        _ = await Sys.Kill(tid);
        var killed = await Sys.Kill(tid);
        Console.WriteLine(killed);
        if (await Sys.Wait(tid))
            return;
        if (a)
            await Sys.Kill(tid); // CG2009
        await Sys.SendAll(s, buffer);
        await Sys.Yield();
        await Sys.Sleep(TimeSpan.Zero);
        await Sys.Spawn(Run(tid, s, buffer, a));
        Console.WriteLine(await Sys.Kill(tid) ? "yes" : "no");
        for (; await Sys.Wait(tid); )
            await Sys.Yield();
        var n = await Sys.Send(s, buffer);
        Console.WriteLine(n);
    }
}
