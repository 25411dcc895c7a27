// C# 6. Jumps out of try, catch and finally nests that await: goto, goto case, break, continue, return, rethrow, with filters.
namespace Conformance.ExceptionHandling.JumpsOutOfHandlers;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 8; i++)
        {
            try
            {
                Log($"{i}: {await One(i)}");
            }
            catch (Exception e)
            {
                Log($"{i} failed: {e.GetType().Name} {e.Message}");
            }
        }
        await Cases(0);
        await Cases(1);
        await Cases(2);
    }

    [CoTask]
    static async CoTask<string> One(int n)
    {
        var log = "";
        start:
        for (var k = 0; k < 3; k++)
        {
            try
            {
                try
                {
                    log += "a" + await Point(k);
                    if (n == 0)
                        return log;
                    if (n == 1 && k == 1)
                        continue;
                    if (n == 2)
                        break;
                    throw new TestException($"n{n}");
                }
                catch (TestException e) when (e.Message == "n3")
                {
                    log += "b" + await Point(k + 10);
                    if (k == 0)
                        continue;
                    n = 2;
                    goto start;
                }
                catch (TestException e) when (n == 4 && e.Message.Length == 2)
                {
                    log += "c";
                    throw;
                }
                catch (TestException e) when (n >= 5)
                {
                    await Pause(20);
                    if (n == 5)
                        throw;
                    if (n == 6)
                        throw new InvalidOperationException("six", e);
                    log += "d";
                    goto done;
                }
                finally
                {
                    log += "f" + await Point(30);
                }
                log += "g";
            }
            catch (InvalidOperationException e)
            {
                log += "h" + e.InnerException?.Message + await Point(40);
                return log;
            }
            catch when (n == 1)
            {
                log += "i";
                await Pause(50);
            }
            finally
            {
                log += "j";
            }
        }
        return log + "end";
        done:
        await Pause(60);
        return log + "done";
    }

    [CoTask]
    static async CoTask Cases(int n)
    {
        switch (n)
        {
            case 0:
                try
                {
                    await Pause(1);
                    goto case 1;
                }
                finally
                {
                    await Pause(2);
                    Log("from 0");
                }
            case 1:
                try
                {
                    await Fail(3);
                }
                catch (TestException)
                {
                    await Pause(4);
                    goto default;
                }
                break;
            default:
                using (new Resource("default"))
                {
                    await Pause(5);
                    break;
                }
        }
        Log("after the switch");
        try { }
        finally
        {
            for (var i = 0; i < 3; i++)
            {
                if (i == 1)
                    continue;
                await Pause(i);
                if (i == 2)
                    break;
            }
            try
            {
                await Fail(6);
            }
            catch (TestException e)
            {
                Log(e.Message);
            }
        }
    }
}
