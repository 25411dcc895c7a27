// C# 6. A finally that throws replaces the exception; a return value is computed before the finally.
// No kill: a finally block throws
namespace Conformance.ExceptionHandling.FinallyReplaces;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        try
        {
            await Replace();
        }
        catch (Exception e)
        {
            Log(e.Message);
        }
        Log(await Before());
        try
        {
            await ReplaceAwaiting();
        }
        catch (Exception e)
        {
            Log(e.Message);
        }
    }

    [CoTask]
    static async CoTask Replace()
    {
        try
        {
            await Pause(1);
            throw new TestException("first");
        }
        finally
        {
            Log("finally");
            int.Parse("x");
        }
    }

    [CoTask]
    static async CoTask<int> Before()
    {
        var n = 1;
        try
        {
            await Pause(2);
            return n;
        }
        finally
        {
            n = 100;
            await Pause(3);
            n++;
            Log(n);
        }
    }

    [CoTask]
    static async CoTask ReplaceAwaiting()
    {
        try
        {
            throw new TestException("first");
        }
        finally
        {
            await Fail(4);
        }
    }
}
