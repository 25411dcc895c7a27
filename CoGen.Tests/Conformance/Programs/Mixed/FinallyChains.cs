// C# 8. Iterators, async lambdas and async streams inside rewritten bodies, and failures in finally blocks.
namespace Conformance.Mixed.FinallyChains;

static partial class Program
{
    [CoTask]
    static async CoTask<int> Replaces(int k)
    {
        try
        {
            try
            {
                try
                {
                    if (k > 0)
                        throw new TestException("first");
                    return await Point(1);
                }
                finally
                {
                    await Pause(2);
                    if (k > 1)
                        await Fail(3);
                }
            }
            catch (TestException e) when (e.Message == "fail 3" && k != 3)
            {
                Log("caught " + e.Message);
                if (k == 4)
                    throw new InvalidOperationException("from catch", e);
                return await Point(4);
            }
            finally
            {
                await Pause(5);
                if (k == 9)
                    throw new ArgumentException("last");
                Log("outer");
            }
        }
        finally
        {
            try
            {
                await Pause(6);
                if (k > 4)
                    await Fail(7);
            }
            catch (TestException)
            {
                Log("swallowed");
            }
            finally
            {
                await Pause(8);
            }
        }
    }

    [CoTask]
    static async CoTask Nested()
    {
        await using (new AsyncResource("a"))
        await using (new AsyncResource("b"))
        {
            using (new Resource("c"))
            await using (new AsyncResource("d"))
            {
                try
                {
                    await Pause(1);
                }
                finally
                {
                    await using var e = new AsyncResource("e");
                    try
                    {
                        await Pause(2);
                    }
                    finally
                    {
                        await Pause(3);
                        Log("deep");
                    }
                }
            }
        }
    }

    [CoTask]
    static async CoTask<string> Filters(int k)
    {
        var seen = "";
        var limit = await Point(k);
        for (var i = 0; i < 4; i++)
        {
            try
            {
                seen += i;
                await Pause(i);
                try
                {
                    if (i == 1)
                        throw new TestException("t" + i);
                    if (i == 2)
                        await Fail(i);
                    if (i == 3)
                        throw new ArithmeticException();
                }
                catch (Exception e) when (Note(e) && i < limit)
                {
                    seen += "in";
                    await Pause(9);
                    if (i == 2)
                        throw;
                }
                finally
                {
                    seen += "f";
                    await Pause(10);
                }
            }
            catch (TestException e) when ((seen += "?") != "" && e.Message.StartsWith('f') | i > 0)
            {
                seen += e.Message;
                continue;
            }
            catch when (i == 3)
            {
                seen += "last";
                break;
            }
            bool Note(Exception e)
            {
                seen += "n" + i;
                return true;
            }
        }
        return seen;
    }

    [CoTask]
    static async CoTask Throws()
    {
        for (var k = 0; k < 5; k++)
        {
            try
            {
                var s =
                    k == 0 ? throw new TestException("expr")
                    : k == 1 ? await Fail<string>(1, new ArgumentException("a"))
                    : await Point(2, (string?)null) ?? (k == 2 ? throw await Point(3, new TestException("coalesce")) : "s");
                if (k == 3)
                    _ = s.Length == await Point(1) ? s[await Point(7)] : 'x';
                Log(s);
            }
            catch (Exception e)
            {
                Log($"{e.GetType().Name}");
                try
                {
                    await Pause(1);
                    throw;
                }
                catch (Exception f) when (ReferenceEquals(e, f))
                {
                    Log("same");
                }
            }
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var k = 0; k < 5; k++)
        {
            try
            {
                Log(await Replaces(k));
            }
            catch (Exception e)
            {
                Log($"{e.GetType().Name} {e.Message} {e.InnerException?.Message}");
            }
        }
        await Nested();
        Log(await Filters(0));
        Log(await Filters(3));
        await Throws();
    }
}
