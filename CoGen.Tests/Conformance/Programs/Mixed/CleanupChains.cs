// C# 8. Kills in chains of cleanups: what awaits in finally blocks, disposals and enumerators, several calls deep.
namespace Conformance.Mixed.CleanupChains;

partial class Res(string name) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        Log($"dispose {name}");
        await TaskPoint(1);
        Log($"disposed {name}");
    }
}

static partial class Program
{
    [CoTask]
    static async CoTask<int> Level(int n)
    {
        Log($"enter {n}");
        try
        {
            if (n > 0)
            {
                await using var r = new Res($"r{n}");
                var x = await Level(n - 1);
                await Pause(n);
                return x + n;
            }
            await Pause(100);
            return 0;
        }
        catch (TestException)
        {
            Log("never");
            return -1;
        }
        finally
        {
            Log($"leave {n}");
            try
            {
                await Pause(n * 10);
                if (n == 2)
                {
                    await Level(0);
                    Log("cleaned");
                }
            }
            finally
            {
                await Pause(n * 10 + 1);
                Log($"left {n}");
            }
        }
    }

    [CoTask]
    static async CoTask Each()
    {
        foreach (var x in Numbers())
        {
            using (new Resource($"e{x}"))
            {
                foreach (var y in Numbers())
                {
                    try
                    {
                        await Pause(x * y);
                        if (y == 2)
                            break;
                    }
                    finally
                    {
                        Log($"fin {x}{y}");
                    }
                }
            }
        }
    }

    static IEnumerable<int> Numbers()
    {
        try
        {
            yield return 1;
            yield return 2;
            yield return 3;
        }
        finally
        {
            Log("numbers done");
        }
    }

    [CoTask]
    static async CoTask Children()
    {
        [CoTask]
        async CoTask<int> Child(int k)
        {
            try
            {
                await Pause(k);
                await Pause(k + 1);
                return k;
            }
            finally
            {
                await Pause(k + 2);
                Log($"child {k}");
            }
        }
        var n = 0;
        try
        {
            n = await Child(1) + await Child(5);
        }
        finally
        {
            n += await Child(9);
            Log(n);
        }
    }

    [CoTask]
    static async CoTask Retry()
    {
        for (var i = 0; i < 3; i++)
        {
            try
            {
                try
                {
                    await Fail(i);
                }
                finally
                {
                    await Pause(i);
                }
            }
            catch (TestException e) when (e.Message != "fail 2")
            {
                await using (new Res(e.Message))
                    await Pause(i + 50);
                continue;
            }
            catch (TestException)
            {
                Log("last");
            }
            finally
            {
                await Pause(i + 60);
            }
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Level(3));
        await Each();
        await Children();
        await Retry();
    }
}
