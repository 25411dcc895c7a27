// C# 8. Loops of every kind whose heads await, are captured, jump and fail; loops over own enumerables, inline arrays, ranges and strings.
namespace Conformance.Mixed.LoopHeads;

class Counted(int n)
{
    public Enumerator GetEnumerator()
    {
        Log("get");
        return new(n);
    }

    public struct Enumerator(int n) : IDisposable
    {
        private int _i;
        public int Current
        {
            get
            {
                Log($"cur {_i}");
                return _i;
            }
        }

        public bool MoveNext()
        {
            Log("move");
            return ++_i <= n;
        }

        public void Dispose() => Log($"dispose {_i}");
    }
}

class NoDispose
{
    private int _i;

    public NoDispose GetEnumerator() => this;

    public (int A, (string B, int C) D) Current => (_i, ("b", _i * 2));

    public bool MoveNext() => ++_i < 3;
}

static class Ext
{
    public static IEnumerator<int> GetEnumerator(this Range r)
    {
        for (var i = r.Start.Value; i < r.End.Value; i++)
            yield return i;
    }

    public static IEnumerator<char> GetEnumerator(this int n) => n.ToString().GetEnumerator();
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        foreach (var x in await Point(1, new Counted(2)))
        {
            if (x == 2)
            {
                await Pause(x);
                break;
            }
            Log(x);
        }
        foreach (var (a, (b, c)) in new NoDispose())
            Log(a + b + c + await Point(a));
        foreach (var i in 1..await Point(3))
            Log(await Point(i));
        foreach (char c in await Point(42))
            Log(c);
        foreach (var _ in 7)
            await Pause(7);
        foreach (object o in new System.Collections.ArrayList { 1, await Point(2, "s") })
            Log(o);
        foreach (long l in new[] { 1, await Point(2) })
            Log(l + await Point(9, l));
        foreach (
            var row in new int[,]
            {
                { 1, 2 },
                { await Point(3), 4 },
            }
        )
            Log(row + await Point(row));
        foreach (var x in (IEnumerable<int>)[await Point(5)])
            Log(x);
        int n = 0;
        for (n = await Point(1), Log("init"); n < await Point(3) && n != 9; n += await Point(1), Log("step"))
        {
            if (n == 1)
                continue;
            Log(n);
        }
        for (var (p, q) = (await Point(0), 5); p < q; (p, q) = (p + await Point(2), q - 1))
            Log($"{p}{q}");
        for (; ; )
        {
            if (++n > await Point(5))
                break;
        }
        var fs = new List<Func<int>>();
        for (int i = 0, j = await Point(2); i < j; i++)
            fs.Add(() => i++ * 10 + j);
        foreach (var f in fs)
            Log(f());
        while (await Point(n) is var m && m < 9 && int.TryParse($"{m}", out var parsed))
        {
            fs.Add(() => m++ + parsed);
            n = parsed + 2;
        }
        do
        {
            var inner = n;
            if (inner > 12)
                continue;
            fs.Add(() => inner);
            await Pause(inner);
        } while (++n < await Point(14));
        Log(string.Join(",", fs.Select(f => f())));
        try
        {
            foreach (var x in Failing(2))
                Log(x + await Point(x));
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        foreach (var x in new List<int> { 1, 2 })
        {
            foreach (var y in new Counted(1))
                try
                {
                    if (x == 1)
                        goto next;
                    await Pause(x);
                    return;
                }
                finally
                {
                    Log("fin");
                }
            next:
            ;
        }
    }

    static IEnumerable<int> Failing(int n)
    {
        try
        {
            while (n-- > 0)
                yield return n;
            throw new TestException("enumerable");
        }
        finally
        {
            Log("failing done");
        }
    }
}
