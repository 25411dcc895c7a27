// C# 7. throw; in a catch that awaits, where nothing else ends a method, a switch section or a loop.
namespace Conformance.ExceptionHandling.RethrowAtTheEnd;

static partial class Program
{
    [CoTask]
    static async CoTask<int> Returns(int n)
    {
        try
        {
            await Pause(n);
            return 10 / n;
        }
        catch (Exception e)
        {
            await Point(1);
            Log(e.GetType().Name);
            throw;
        }
    }

    [CoTask]
    static async CoTask Throws()
    {
        try
        {
            throw await Point(2, new TestException("thrown"));
        }
        catch (TestException)
        {
            await Pause(3);
            throw;
        }
    }

    [CoTask]
    static async CoTask<int> Section(int n)
    {
        try
        {
            return await Returns(0);
        }
        catch (DivideByZeroException)
        {
            await Pause(4);
            switch (n)
            {
                case 0:
                    throw;
                case 1:
                    if (await Point(5) > 4)
                        throw;
                    else
                        goto case 0;
                default:
                    return n;
            }
        }
        finally
        {
            await Pause(6);
        }
    }

    [CoTask]
    static async CoTask Loop()
    {
        while (true)
        {
            try
            {
                await Throws();
            }
            catch when (Trace("filter"))
            {
                await Pause(7);
                throw;
            }
        }
    }

    static bool Trace(string text)
    {
        Log(text);
        return true;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Returns(5));
        foreach (var task in new Func<CoTask<int>>[] { () => Returns(0), () => Section(0), () => Section(1), () => Section(2) })
        {
            try
            {
                Log(await task());
            }
            catch (DivideByZeroException)
            {
                Log("caught");
            }
        }
        try
        {
            await Loop();
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
    }
}
