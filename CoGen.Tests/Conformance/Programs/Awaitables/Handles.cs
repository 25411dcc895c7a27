// C# 5. Handles awaited early, late, often, by several tasks, of failing and of killed tasks; handles kept in collections.
// No kill: several tasks
namespace Conformance.Awaitables.Handles;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var handles = new List<CoHandle<int>>();
        for (var i = 0; i < 3; i++)
            handles.Add(await Sys.Start(Work(i)));
        var sum = 0;
        foreach (var handle in handles)
            sum += await handle;
        Log(sum);
        Log(await handles[0] + await handles[^1]);
        var slow = await Sys.Start(Work(9));
        var waiters = new[] { await Sys.Start(WaitFor(slow, "a")), await Sys.Start(WaitFor(slow, "b")) };
        foreach (var waiter in waiters)
            await waiter;
        var victim = await Sys.Start(Endless());
        await Sys.Yield();
        Log(await Sys.Kill(victim.Tid));
        try
        {
            await victim;
        }
        catch (TaskKilledException)
        {
            Log("killed");
        }
        Log(victim.IsCompleted);
    }

    [CoTask]
    static async CoTask<int> Work(int n)
    {
        for (var i = 0; i < n; i++)
            await Sys.Yield();
        Log($"done {n}");
        return n;
    }

    [CoTask]
    static async CoTask WaitFor(CoHandle<int> handle, string name) => Log($"{name} {await handle}");

    [CoTask]
    static async CoTask Endless()
    {
        try
        {
            while (true)
                await Sys.Yield();
        }
        finally
        {
            Log("cleaned up");
        }
    }
}
