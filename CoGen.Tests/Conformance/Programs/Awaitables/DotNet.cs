// C# 8. Task, ValueTask, ConfigureAwait, Task.Yield, Task.Run, WhenAll, completed and failed tasks.
// No kill: what .NET runs goes on by itself
namespace Conformance.Awaitables.DotNet;

static partial class Program
{
    static async ValueTask<int> Value(int n)
    {
        await TaskPoint(n);
        return n;
    }

    static async Task Failing()
    {
        await TaskPoint(1);
        throw new TestException("task failed");
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await TaskPoint(1));
        await (Task)TaskPoint(2);
        Log(await TaskPoint(3).ConfigureAwait(false));
        Log(await Value(4));
        Log(await Value(5).ConfigureAwait(false));
        await new ValueTask();
        await Task.CompletedTask;
        Log(await Task.FromResult("done"));
        await Task.Yield();
        Log(await Task.Run(() => 6));
        Log(Show(await Task.WhenAll(TaskPoint(7), TaskPoint(8))));
        try
        {
            await Failing();
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            await Task.FromException(new ArgumentException("faulted"));
        }
        catch (ArgumentException e)
        {
            Log(e.Message);
        }
        try
        {
            await Task.FromCanceled(new System.Threading.CancellationToken(true));
        }
        catch (TaskCanceledException e)
        {
            Log(e.GetType().Name);
        }
        Log(await (await Task.WhenAny(TaskPoint(9))));
        await Failing().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Log("suppressed");
        var lazy = new Lazy<Task<int>>(() => TaskPoint(10));
        Log(await lazy.Value + await lazy.Value);
    }
}
