// C# 13. The line that an exception passes when what it leaves is disposed.
namespace Conformance.ExceptionHandling.StackTracesOfDisposal;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 9; i++)
        {
            try
            {
                await One(i);
            }
            catch (TestException e)
            {
                Log($"{i}: {Where(e)}");
            }
        }
    }

    static int Bad(int n, int at) => n == at ? throw new TestException("bad") : n;

    [CoTask]
    static async CoTask One(int n)
    {
        switch (n)
        {
            case 0:
            {
                await using var r = new AsyncResource("r");
                Bad(0, 0);
                foreach (var x in new[] { 1, 2 })
                {
                    await Pause(x);
                }
                break;
            }
            case 1:
            {
                await using (new AsyncResource("r"))
                {
                    for (var i = 0; i < Bad(i, 1); i++)
                    {
                        await Pause(i);
                    }
                    for (var i = 0; i < Bad(i, 0) + 1; i++)
                    {
                        await Pause(i);
                    }
                }
                break;
            }
            case 2:
            {
                await using var r = new AsyncResource("r");
                await using var q = new AsyncResource("q");
                foreach (var x in new List<int> { 1, 2 })
                {
                    Log(x);
                    await Pause(Bad(x, 2));
                }
                break;
            }
            case 3:
            {
                await foreach (var x in Stream())
                {
                    await using var r = new AsyncResource("r" + x);
                    Bad(x, 1);
                    if (x == 0)
                        Log("zero");
                }
                break;
            }
            case 4:
            {
                await using var r = new AsyncResource("r");
                Bad(0, 0);
                if (n == 4)
                {
                    await Pause(1);
                }
                else
                {
                    await Pause(2);
                }
                break;
            }
            case 5:
            {
                await using var r = new AsyncResource("r");
                Bad(0, 0);
                try
                {
                    await Pause(1);
                }
                finally
                {
                    Log("x");
                }
                break;
            }
            case 6:
            {
                await using var r = new AsyncResource("r");
                Bad(0, 0);
                using (new Resource("in"))
                {
                    await Pause(1);
                }
                break;
            }
            case 7:
                try
                {
                    await Pause(1);
                    Bad(0, 0);
                    foreach (var x in "ab")
                        await Pause(x);
                }
                finally
                {
                    await Pause(3);
                }
                break;
            case 8:
            {
                await using var r = new AsyncResource("r");
                Bad(0, 0);
                switch (n)
                {
                    case 8:
                        await Pause(1);
                        break;
                    case 9:
                        await Pause(2);
                        break;
                }
                break;
            }
        }
    }

    static async IAsyncEnumerable<int> Stream()
    {
        for (var i = 0; i < 3; i++)
        {
            await TaskPoint(i);
            yield return i;
        }
    }
}
