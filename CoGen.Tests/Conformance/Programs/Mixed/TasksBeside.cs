// C# 8. Tasks that run beside each other: spawned, started, killed, waited for, with what they share, from every place of a body.
namespace Conformance.Mixed.TasksBeside;

static partial class Program
{
    [CoTask]
    static async CoTask<int> Work(string name, int n, List<string> log)
    {
        try
        {
            for (var i = 0; i < n; i++)
            {
                log.Add($"{name}{i}");
                await Sys.Yield();
            }
            return n;
        }
        finally
        {
            log.Add($"{name}.");
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var log = new List<string>();
        var shared = 0;
        var a = await Sys.Start(Work("a", 2, log));
        var b = await Sys.Start(Work("b", await Point(3), log));
        Log(await a + await b);
        var tids = new List<Tid>();
        for (var i = 0; i < 3; i++)
        {
            [CoTask]
            async CoTask Child()
            {
                var mine = i;
                await Sys.Yield();
                shared += 10 * i + mine;
                await Sys.Yield();
                log.Add($"child {mine} {i}");
            }
            tids.Add(await Sys.Spawn(Child()));
        }
        await Sys.Yield();
        var victim = await Sys.Spawn(Work("v", 100, log));
        await Sys.Yield();
        await Sys.Yield();
        await Sys.Kill(victim);
        foreach (var tid in tids)
            await Sys.Wait(tid);
        await Sys.Wait(victim);
        var failing = await Sys.Start(Failing(await Point(1)));
        try
        {
            await failing;
        }
        catch (TestException e)
        {
            log.Add(e.Message);
        }
        var (x, y) = (await Sys.Start(Work("x", 1, log)), await Sys.Start(Work("y", 1, log)));
        try
        {
            Log(await x * await y);
            await Sys.Sleep(TimeSpan.FromSeconds(await Point(2)));
        }
        finally
        {
            Log(await (await Sys.Start(Work("f", 1, log))));
        }
        Log(shared);
        foreach (var line in log)
            Log(line);
    }

    [CoTask]
    static async CoTask Failing(int k)
    {
        await Pause(k);
        throw new TestException($"failing {k}");
    }
}
