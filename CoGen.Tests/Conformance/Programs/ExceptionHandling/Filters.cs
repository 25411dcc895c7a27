// C# 6. Exception filters: run before inner finally blocks, see the locals, may be false, may throw.
namespace Conformance.ExceptionHandling.Filters;

static partial class Program
{
    static bool Filter(string name, bool result)
    {
        Log($"filter {name}");
        return result;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await Order();
        for (var i = 0; i < 4; i++)
            Log(await Select(i));
        try
        {
            await Throwing();
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
    }

    [CoTask]
    static async CoTask Order()
    {
        try
        {
            try
            {
                await Pause(1);
                throw new TestException("x");
            }
            finally
            {
                Log("inner finally");
            }
        }
        catch (TestException e) when (Filter(e.Message, true))
        {
            Log("caught");
        }
    }

    [CoTask]
    static async CoTask<string> Select(int n)
    {
        var state = "none";
        try
        {
            state = "started";
            await Pause(n);
            state = "awaited";
            if (n < 3)
                throw new TestException($"n {n}");
        }
        catch (TestException e) when (n == 0 && Filter(e.Message + state, true))
        {
            return "first";
        }
        catch (Exception e) when (Filter(state, n == 1) && e is TestException { Message: var m })
        {
            return m;
        }
        catch (Exception)
        {
            return "last";
        }
        return state;
    }

    [CoTask]
    static async CoTask Throwing()
    {
        try
        {
            await Pause(1);
            throw new TestException("original");
        }
        catch (Exception) when (int.Parse("not a number") == 1)
        {
            Log("never");
        }
    }
}
