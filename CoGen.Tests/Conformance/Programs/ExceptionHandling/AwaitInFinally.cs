// C# 6. Awaits in finally blocks, on every way out.
namespace Conformance.ExceptionHandling.AwaitInFinally;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 8; i++)
        {
            try
            {
                Log(await Leave(i));
            }
            catch (TestException e)
            {
                Log($"caught {e.Message}");
            }
        }
    }

    [CoTask]
    static async CoTask<string> Leave(int n)
    {
        for (var i = 0; i < 2; i++)
        {
            try
            {
                await Pause(i);
                if (n == 0)
                    return await Point(5, "return");
                if (n == 1)
                    break;
                if (n == 2)
                    continue;
                if (n == 3)
                    goto outside;
                if (n == 4)
                    throw new TestException("throw");
                try
                {
                    if (n == 5)
                        return "inner return";
                    if (n == 6)
                        throw new TestException("inner throw");
                }
                finally
                {
                    await Pause(100);
                    Log("inner finally");
                }
            }
            finally
            {
                Log($"finally {i}");
                await Pause(10 + i);
                Log($"finally goes on {i}");
            }
            Log("after");
        }
        return "end";
        outside:
        return "goto";
    }
}
