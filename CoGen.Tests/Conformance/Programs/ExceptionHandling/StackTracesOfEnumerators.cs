// C# 13. The line that a failure of an enumerator's disposal passes, when its loop is left.
// No kill: what a cleanup throws ends a killed task
namespace Conformance.ExceptionHandling.StackTracesOfEnumerators;

static partial class Program
{
    static IEnumerable<int> Numbers()
    {
        try
        {
            yield return 1;
            yield return 2;
        }
        finally
        {
            Throw();
        }
    }

    static async IAsyncEnumerable<(int, int)> Pairs()
    {
        try
        {
            yield return (1, 2);
            await TaskPoint(1);
            yield return (3, 4);
        }
        finally
        {
            Throw();
        }
    }

    static void Throw() => throw new TestException("dispose");

    [CoTask]
    static async CoTask Broken()
    {
        foreach (var n in Numbers())
        {
            await Pause(n);
            Log(n);
            break;
        }
    }

    [CoTask]
    static async CoTask<int> Returned()
    {
        foreach (var n in Numbers())
        {
            if (await Point(n) == 1)
                return n;
            Log(n);
        }
        return 3;
    }

    [CoTask]
    static async CoTask Thrown()
    {
        foreach (var n in Numbers())
        {
            await Pause(n);
            throw new TestException("body");
        }
    }

    [CoTask]
    static async CoTask Ended()
    {
        foreach (var n in Numbers())
        {
            await Pause(n);
        }
    }

    [CoTask]
    static async CoTask<int> Awaited()
    {
        await foreach (var (n, m) in Pairs())
        {
            Log(n + m);
            if (await Point(n) == 1)
                return n;
            Log(n);
        }
        return 3;
    }

    [CoTask]
    static async CoTask Nested()
    {
        foreach (var n in Numbers())
        {
            foreach (var m in new[] { n, 2 })
            {
                await Pause(m);
                if (m == 2)
                    goto end;
            }
        }
        end:
        Log("never");
    }

    [CoTask]
    static async CoTask Passed(string name, CoTask task)
    {
        Log(name);
        try
        {
            await task;
        }
        catch (TestException e)
        {
            Log(Where(e));
        }
    }

    [CoTask]
    static async CoTask Dropped(CoTask<int> task) => Log(await task);

    [CoTask]
    internal static async CoTask Main()
    {
        await Passed(nameof(Broken), Broken());
        await Passed(nameof(Returned), Dropped(Returned()));
        await Passed(nameof(Thrown), Thrown());
        await Passed(nameof(Ended), Ended());
        await Passed(nameof(Awaited), Dropped(Awaited()));
        await Passed(nameof(Nested), Nested());
    }
}
