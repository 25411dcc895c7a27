// C# 5. Several tasks take turns: spawn, start, wait, handles, tids, sleep in virtual time.
// No kill: several tasks
namespace Conformance.Async.Scheduling;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var first = await Sys.Spawn(Count("a", 3));
        var second = await Sys.Start(Sum(4));
        Log(await Sys.Wait(first));
        Log(await second);
        Log(await second);
        Log(await Sys.Wait(first));
        var sleeper = await Sys.Start(Sleeper());
        await Sys.Sleep(TimeSpan.FromSeconds(1));
        Log("slept 1");
        await sleeper;
        Log((await Sys.GetTid()).ToString());
        var failing = await Sys.Start(Failing());
        try
        {
            await failing;
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        var victim = await Sys.Spawn(Victim());
        await Sys.Yield();
        Log(await Sys.Kill(victim));
        Log(await Sys.Kill(victim));
        Log(await Sys.Wait(victim));
    }

    [CoTask]
    static async CoTask Count(string name, int n)
    {
        for (var i = 0; i < n; i++)
        {
            Log($"{name} {i}");
            await Sys.Yield();
        }
    }

    [CoTask]
    static async CoTask<int> Sum(int n)
    {
        var sum = 0;
        for (var i = 0; i < n; i++)
        {
            sum += i;
            await Pause(i);
        }
        return sum;
    }

    [CoTask]
    static async CoTask Sleeper()
    {
        await Sys.Sleep(TimeSpan.FromSeconds(2));
        Log("slept 2");
    }

    [CoTask]
    static async CoTask Failing()
    {
        await Pause(1);
        throw new TestException("failed");
    }

    [CoTask]
    static async CoTask Victim()
    {
        try
        {
            while (true)
                await Sys.Sleep(TimeSpan.FromHours(1));
        }
        finally
        {
            Log("victim's finally");
        }
    }
}
