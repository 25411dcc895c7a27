// C# 5. Nested try/finally in loops: awaits at several depths, order of the finally blocks.
// No kill: a finally block throws
namespace Conformance.ExceptionHandling.NestedFinally;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 5; i++)
        {
            try
            {
                await Deep(i);
            }
            catch (TestException e)
            {
                Log($"caught {e.Message}");
            }
        }
    }

    [CoTask]
    static async CoTask Deep(int n)
    {
        try
        {
            await Pause(1);
            try
            {
                Log("two");
                try
                {
                    await Pause(3);
                    if (n == 0)
                        return;
                    if (n == 1)
                        throw new TestException("three");
                    await Pause(33);
                }
                finally
                {
                    Log("finally three");
                }
                await Pause(2);
                if (n == 2)
                    throw new TestException("two");
            }
            catch (TestException e) when (e.Message == "three")
            {
                Log("rethrow");
                throw;
            }
            finally
            {
                Log("finally two");
                if (n == 3)
                    throw new TestException("from finally two");
            }
            try
            {
                Log("sibling");
            }
            finally
            {
                Log("finally sibling");
            }
            await Pause(11);
        }
        finally
        {
            Log("finally one");
        }
        Log("end");
    }
}
