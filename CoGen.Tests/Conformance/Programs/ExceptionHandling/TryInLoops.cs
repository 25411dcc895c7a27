// C# 5. A try entered again by a loop: no stale state, catch in a loop, retry.
namespace Conformance.ExceptionHandling.TryInLoops;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var attempts = 0;
        while (true)
        {
            try
            {
                Log(await Flaky(attempts));
                break;
            }
            catch (TestException e)
            {
                Log($"attempt {attempts}: {e.Message}");
                if (++attempts > 5)
                    throw;
            }
        }
        for (var i = 0; i < 3; i++)
        {
            try
            {
                if (i == 1)
                    continue;
                Log($"before {i}");
                await Pause(i);
                Log($"between {i}");
                await Pause(10 + i);
            }
            finally
            {
                Log($"finally {i}");
            }
        }
        try
        {
            for (var i = 0; ; i++)
            {
                await Pause(i);
                if (i == 2)
                    await Fail(i);
            }
        }
        catch (TestException)
        {
            Log("out of the loop");
        }
    }

    [CoTask]
    static async CoTask<string> Flaky(int n)
    {
        await Pause(n);
        return n < 2 ? throw new TestException("flaky") : "worked";
    }
}
