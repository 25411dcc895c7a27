// C# 5. Exceptions cross tasks; the caller's catch sees the callee's exception; an unhandled one ends the program.
namespace Conformance.Async.Failures;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        try
        {
            await Outer(0);
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            await Outer(1);
        }
        catch (DivideByZeroException e)
        {
            Log(e.GetType().Name);
        }
        try
        {
            await Immediately();
        }
        catch (Exception e)
        {
            Log(e.Message);
        }
        Log(await Outer(2));
        await Outer(0);
    }

    [CoTask]
    static async CoTask<int> Outer(int n)
    {
        try
        {
            return await Inner(n) + 1;
        }
        finally
        {
            Log("outer finally");
        }
    }

    [CoTask]
    static async CoTask<int> Inner(int n)
    {
        await Pause(n);
        if (n == 0)
            throw new TestException("zero");
        if (n == 1)
            return n / (await Point(0));
        return n;
    }

    [CoTask]
    static async CoTask Immediately()
    {
        throw new TestException("before any await");
    }
}
