// C# 8. Deep nests of everything: twenty levels of statements, two hundred awaits in a row, long chains of operators.
namespace Conformance.Mixed.DeepNests;

static partial class Program
{
    [CoTask]
    static async CoTask<int> Nest(int k)
    {
        var n = 0;
        for (var a = 0; a < 2; a++)
        {
            try
            {
                if (k != 1)
                {
                    while (true)
                    {
                        using (new Resource($"r{a}"))
                        {
                            do
                            {
                                switch (k)
                                {
                                    case 0:
                                    case > 1:
                                        foreach (var b in new[] { 1, 2 })
                                        {
                                            await using (new AsyncResource($"s{b}"))
                                            {
                                                checked
                                                {
                                                    {
                                                        try
                                                        {
                                                            lock ("l")
                                                                n++;
                                                            for (; ; )
                                                            {
                                                                await foreach (var c in Stream(b))
                                                                {
                                                                    try
                                                                    {
                                                                        if (k == 2)
                                                                            throw new TestException("deep");
                                                                        n += await Point(c);
                                                                        if (k == 3)
                                                                            goto done;
                                                                        if (k == 4)
                                                                            return n;
                                                                        if (k == 5)
                                                                            continue;
                                                                        if (k == 6)
                                                                            break;
                                                                    }
                                                                    catch (TestException) when (b == 2)
                                                                    {
                                                                        n += await Point(50);
                                                                    }
                                                                    finally
                                                                    {
                                                                        n += await Point(1000);
                                                                    }
                                                                }
                                                                break;
                                                            }
                                                        }
                                                        catch (TestException e)
                                                        {
                                                            n += e.Message.Length + await Point(9);
                                                            if (a == 1)
                                                                throw;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        break;
                                }
                            } while (n < await Point(3));
                        }
                        break;
                    }
                }
                else
                {
                    n += await Point(4);
                }
            }
            finally
            {
                Log($"end {a} {n}");
            }
        }
        done:
        return n + await Point(7);
    }

    static async IAsyncEnumerable<int> Stream(int n)
    {
        for (var i = 0; i < n; i++)
        {
            await TaskPoint(i);
            yield return i;
        }
    }

    [CoTask]
    static async CoTask<int> Wide()
    {
        var x =
            await Point(1) + await Point(2) * await Point(3) - await Point(4) / await Point(1) % await Point(6) << await Point(1)
                ^ await Point(8) & await Point(9)
            | ~await Point(10) + -await Point(11);
        x +=
            (
                await Point(1) > await Point(2) ? await Point(3)
                : await Point(4) < await Point(5) ? await Point(6)
                : await Point(7)
            ) + (await Point(8) == 8 && await Point(9) != 9 || !(await Point(10) >= 10 && await Point(11) <= 12) ? 1 : 2);
        var s = Max(await Point(1), Max(await Point(2), await Point(3), Max(await Point(4), await Point(5))), await Point(6), Max());
        var l = new List<List<int>>
        {
            new() { await Point(1), await Point(2) },
            new List<int>(await Point(3)) { await Point(4) },
        }[await Point(0)][^await Point(1)];
        return x + s + l + ((await Point(1), (await Point(2), await Point(3))) is (var p, (var q, _)) ? p * q : 0);
    }

    static int Max(params int[] all) => all.Length == 0 ? 0 : all.Max();

    [CoTask]
    internal static async CoTask Main()
    {
        for (var k = 0; k < 7; k++)
        {
            try
            {
                Log(await Nest(k));
            }
            catch (TestException e)
            {
                Log(e.Message);
            }
        }
        Log(await Wide());
    }
}
