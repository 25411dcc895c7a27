partial class ChoicesOfCalls
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask Run(bool b, Tid tid, Socket s, byte[] buffer)
    {
        await (b ? Sys.Kill(tid) : Sys.Kill(tid, force: true)); // CG2009
        await Sys.Kill(await Sys.Spawn(Work())); // CG2009
        await (b ? Sys.Send(s, buffer) : Sys.Send(s, buffer.AsMemory(1))); // CG2009
        Console.WriteLine(await (b ? Sys.Send(s, buffer) : Sys.Send(s, buffer.AsMemory(1))));
        await (b ? Sys.SendAll(s, buffer) : Sys.SendAll(s, buffer.AsMemory(1)));
        await Sys.Kill(await Sys.GetTid());
        await Sys.Kill(await Sys.GetTid(), force: true);
    }
}
