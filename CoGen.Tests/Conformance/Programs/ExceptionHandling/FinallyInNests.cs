// C# 8. Awaiting finally blocks in each other, left in every way.
namespace Conformance.ExceptionHandling.FinallyInNests;

static partial class Program
{
    [CoTask]
    static async CoTask<int> F(int k)
    {
        var n = 0;
        again:
        try
        {
            try
            {
                try
                {
                    n++;
                    if (k == 0)
                        return await Point(1);
                    if (k == 1 && n < 3)
                        goto again;
                    if (k == 2)
                        throw new TestException("a");
                    if (k == 7)
                    {
                        await Fail(7);
                    }
                    await Pause(2);
                }
                finally
                {
                    Log("f1");
                    await Pause(3);
                }
                if (k == 4)
                {
                    n += 10;
                    if (n < 30)
                        goto again;
                }
            }
            catch (TestException e) when (k != 2)
            {
                Log("c " + e.Message);
                await Pause(4);
                if (n < 2)
                    goto again;
                return n * 100;
            }
            finally
            {
                Log("f2");
                try
                {
                    await Pause(5);
                    if (k == 5)
                        throw new TestException("f2in");
                }
                catch (TestException)
                {
                    Log("c2");
                    await Pause(6);
                }
                finally
                {
                    Log("f3");
                    await Pause(7);
                }
            }
        }
        finally
        {
            Log("f4");
            if (k == 6)
            {
                for (var i = 0; i < 2; i++)
                {
                    await Pause(8);
                    if (i == 0)
                        continue;
                    break;
                }
            }
            switch (n)
            {
                case 1:
                    await Pause(9);
                    break;
                default:
                    goto out1;
            }
            out1:
            Log("f4end");
        }
        return n;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var k = 0; k < 8; k++)
            try
            {
                Log("r" + await F(k));
            }
            catch (Exception e)
            {
                Log("x" + e.Message);
            }
    }
}
