// C# 8. Tasks spawned, started, waited for and killed.
namespace Conformance.Async.Handles;

static partial class Program
{
    [CoTask]
    static async CoTask Child(string n, int turns)
    {
        try
        {
            for (var i = 0; i < turns; i++)
            {
                Log($"{n}{i}");
                await Sys.Yield();
            }
            Log($"{n} done");
        }
        finally
        {
            Log($"{n} fin");
        }
    }

    [CoTask]
    static async CoTask<int> Failing(int n)
    {
        await Sys.Yield();
        if (n > 1)
            throw new TestException($"failing {n}");
        return n;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var me = await Sys.GetTid();
        Log(me == await Sys.GetTid());
        var a = await Sys.Spawn(Child("a", 3));
        var b = await Sys.Spawn(Child("b", 5));
        await Sys.Yield();
        Log(await Sys.Kill(a));
        Log(await Sys.Wait(a));
        Log(await Sys.Wait(b));
        Log(await Sys.Wait(a));
        Log(await Sys.Kill(b));
        var hs = new List<CoHandle<int>>();
        for (var i = 0; i < 3; i++)
            hs.Add(await Sys.Start(Failing(i)));
        foreach (var h in hs)
            try
            {
                Log(await h);
            }
            catch (TestException e)
            {
                Log(e.Message + Where(e));
            }
        try
        {
            await hs[2];
        }
        catch (TestException e)
        {
            Log("again " + e.Message);
        }
        await Sys.Sleep(TimeSpan.FromMilliseconds(await Point(5)));
        var (x, y) = (await Sys.Start(Failing(0)), await Sys.Start(Failing(1)));
        Log(await x + await y);
        Log((await Sys.Spawn(Child("c", await Point(0)))) != me);
        await Sys.Yield();
        await Sys.Yield();
        await Sys.Yield();
        if (await Sys.Wait(await Sys.Spawn(Child("d", 1))) && await Sys.Kill(a) is false)
            Log("ok");
    }
}
