// Fuzzed, seed 52: a caller's filter ran before the finally blocks of a callee that threw without having suspended.
namespace Conformance.Regression.FilterBeforeCalleesFinally;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 2; i++)
        {
            try
            {
                await Through(i);
            }
            catch (TestException e) when (Val("filter", e.Message) != "")
            {
                Log("caught");
            }
            try
            {
                Log(await Through(i));
            }
            catch (TestException e) when (Val("filter", e.Message) == "")
            {
                Log("never");
            }
            catch (Exception e)
            {
                await Pause(5);
                Log(e.Message);
            }
        }
    }

    [CoTask]
    static async CoTask<int> Through(int n)
    {
        using var r = new Resource("through");
        return await Inner(n) + 1;
    }

    [CoTask]
    static async CoTask<int> Inner(int n)
    {
        try
        {
            if (n == 0)
                throw new TestException("at once");
            await Pause(1);
            throw new TestException("later");
        }
        finally
        {
            Log("inner finally");
        }
    }
}
