// C# 5. return, break, continue and goto through two and three try blocks, from catch blocks too.
namespace Conformance.ExceptionHandling.JumpsThroughNests;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 8; i++)
            Log(await Jump(i));
    }

    [CoTask]
    static async CoTask<int> Jump(int n)
    {
        var count = 0;
        start:
        foreach (var i in new[] { 1, 2, 3 })
        {
            try
            {
                count++;
                while (true)
                {
                    try
                    {
                        await Pause(i);
                        try
                        {
                            if (n == 0)
                                return count;
                            if (n == 1)
                                break;
                            if (n == 2)
                                goto next;
                            if (n == 3 && count < 5)
                                goto start;
                            if (n == 4)
                                throw new TestException("inner");
                            if (n == 5)
                                goto end;
                            await Pause(10);
                        }
                        finally
                        {
                            Log($"finally 3 {i}");
                        }
                        if (n == 6 && count++ < 4)
                            continue;
                        break;
                    }
                    catch (TestException)
                    {
                        Log("catch");
                        if (count < 2)
                            goto next;
                        break;
                    }
                    finally
                    {
                        Log($"finally 2 {i}");
                    }
                }
                await Pause(20);
                next:
                Log($"next {i}");
            }
            finally
            {
                Log($"finally 1 {i}");
            }
        }
        end:
        return -count;
    }
}
