// C# 8. Jumps, failures and disposal in nests of handlers that await.
namespace Conformance.ExceptionHandling.HandlersInNests;

static partial class Program
{
    struct SD(string n) : IDisposable
    {
        public void Dispose() => Log($"sd {n}");
    }

    ref struct RD(string n)
    {
        public void Dispose() => Log($"rd {n}");

        public int V => n.Length;
    }

    struct AS(string n)
    {
        public PauseCall DisposeAsync()
        {
            Log($"as {n}");
            return Pause(7);
        }
    }

    class Opt
    {
        public ValueTask DisposeAsync(int a = 3, params string[] p)
        {
            Log($"opt {a} {p.Length}");
            return new(TaskPoint(a));
        }
    }

    [CoTask]
    static async CoTask<int> A(int k)
    {
        var r = 0;
        while (true)
        {
            try
            {
                await Pause(1);
                try
                {
                    using var a = new SD("a");
                    await using var b = new AS("b");
                    {
                        using var rd = new RD("rd");
                        Log(rd.V);
                        if (k == 5)
                        {
                            r = 5;
                            break;
                        }
                    }
                    switch (k)
                    {
                        case 0:
                            return await Point(10);
                        case 1:
                            await Fail(1);
                            break;
                        case 2:
                            try
                            {
                                return 2;
                            }
                            finally
                            {
                                await Pause(2);
                                r++;
                            }
                        case 3:
                            k = 0;
                            continue;
                        case 4:
                            goto done;
                        case 6:
                            throw new InvalidOperationException("six");
                        default:
                            await using (new Opt())
                            {
                                await Pause(9);
                            }
                            goto case 4;
                    }
                    Log("after switch");
                }
                catch (TestException) when (r++ == 0)
                {
                    await Pause(3);
                    Log("retry");
                    k = 2;
                }
                catch (InvalidOperationException e)
                {
                    try
                    {
                        await Pause(4);
                        throw new TestException("in" + e.Message);
                    }
                    catch (TestException)
                    {
                        k = 4;
                        await Pause(5);
                        continue;
                    }
                    finally
                    {
                        Log("cf");
                    }
                }
                finally
                {
                    Log($"f1 {k}");
                    if (await Point(1, k == 4))
                        Log("four");
                    try
                    {
                        await Fail(8);
                    }
                    catch (TestException x)
                    {
                        Log(x.Message);
                    }
                }
            }
            finally
            {
                Log("f2");
                foreach (var i in new[] { 1, 2 })
                {
                    if (i == 2)
                        continue;
                    await Pause(6);
                }
            }
        }
        Log("broke");
        return r;
        done:
        await Pause(11);
        return -r;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var k = 0; k < 8; k++)
            Log(await A(k));
        var log = new List<string>();
        foreach (var s in Seq(log))
        {
            await Pause(1);
            if (s == 2)
                break;
        }
        Log(Show(log));
        await foreach (var s in ASeq(log))
        {
            await Pause(1);
            if (s == 2)
                break;
        }
        Log(Show(log));
        try
        {
            foreach (var s in Seq(log))
            {
                if (s == 2)
                    throw new TestException("in");
                await Pause(1);
            }
        }
        catch (TestException) when (log.Count > 0)
        {
            await Pause(4);
            Log(Show(log));
        }
        await Task.Yield();
        try
        {
            try
            {
                await Pause(1);
                return;
            }
            finally
            {
                await Pause(2);
                Log("returning");
            }
        }
        finally
        {
            await Pause(3);
            Log("returned");
        }
    }

    static IEnumerable<int> Seq(List<string> l)
    {
        try
        {
            yield return 1;
            yield return 2;
            yield return 3;
        }
        finally
        {
            l.Add("seq");
            Log("seq");
        }
    }

    static async IAsyncEnumerable<int> ASeq(List<string> l)
    {
        try
        {
            yield return 1;
            await TaskPoint(3);
            yield return 2;
            yield return 3;
        }
        finally
        {
            await TaskPoint(1);
            l.Add("aseq");
            Log("aseq");
        }
    }
}
