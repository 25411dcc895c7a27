// C# 8. What is captured in every scope there is.
namespace Conformance.Closures.EveryScope;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var fs = new List<Func<string>>();
        for (int i = 0, j = 10; i < 3; i++, j -= await Point(1))
        {
            var k = i * j;
            fs.Add(() => $"{i} {j} {k++}");
            if (i == 1)
            {
                await Pause(2);
                continue;
            }
            fs.Add(() => $"{k}");
        }
        foreach (var (a, b) in new[] { (1, "x"), (2, "y") })
        {
            await Pause(a);
            fs.Add(() => b + a);
        }
        await foreach (var x in Gen(2))
        {
            var y = x;
            fs.Add(() => $"{x}{y}");
            y += await Point(5);
        }
        var n = 0;
        do
        {
            var q = n;
            fs.Add(() => $"{q}/{n}");
        } while (await Point(++n) < 3);
        using (var r = new Resource("r"))
        {
            fs.Add(() => r.ToString());
            await Pause(1);
        }
        using var r2 = new Resource("r2");
        fs.Add(() => r2.ToString());
        try
        {
            await Fail(1);
        }
        catch (TestException e) when (Cap(() => e.Message))
        {
            fs.Add(() => e.Message);
            await Pause(3);
            fs.Add(() => e.Message + n);
        }
        switch (await Point(3))
        {
            case var z when Cap(() => $"{z}"):
                var w = z + 1;
                fs.Add(() => $"{z}{w}");
                w += await Point(7);
                break;
        }
        if (await Point(4, (object)5) is int p)
        {
            fs.Add(() => $"p{p}");
            p += await Point(1);
        }
        int Fact(int m)
        {
            n++;
            return m <= 1 ? 1 : m * Fact(m - 1);
        }
        Log(Fact(await Point(4)));
        static int Twice(int m) => m * 2;
        Func<int, Func<int, int>> add = u => v => u + v + Twice(n);
        Log(add(await Point(1))(await Point(2)));
        async Task<int> Inner()
        {
            await TaskPoint(n);
            return n++;
        }
        Log(await Inner());
        Func<Task<int>> lam = async () =>
        {
            var t = await Inner();
            return t + await TaskPoint(2);
        };
        Log(await lam());
        Action act = delegate
        {
            n += 100;
        };
        act();
        Out(out var o);
        fs.Add(() => $"o{o}");
        o += await Point(2);
        Span<int> sp = stackalloc int[2];
        sp[0] = n;
        Log(sp[0]);
        T Gen1<T>(T t)
            where T : notnull
        {
            n++;
            return t;
        }
        Log(Gen1(await Point(1, "g")) + Gen1(n));
        foreach (var f in fs)
            Log(f());
        foreach (var f in fs)
            Log(f());
        {
            var h = 1;
            {
                var h2 = h + await Point(1);
                fs.Clear();
                fs.Add(() => $"{h++} {h2++} {n}");
                {
                    var h3 = 5;
                    fs.Add(() => $"{h} {h2} {h3}");
                    await Pause(1);
                    h3++;
                }
            }
            h = 50;
        }
        foreach (var f in fs)
            Log(f());
        var self = 0;
        Func<int, int>? rec = null;
        rec = m => m == 0 ? self++ : rec!(m - 1) + 1;
        Log(rec(await Point(3)));
        IEnumerable<int> It(int c)
        {
            for (var i = 0; i < c; i++)
            {
                n++;
                yield return n;
            }
        }
        foreach (var i in It(await Point(2)))
        {
            await Pause(i % 5);
            fs.Add(() => $"it{i}");
        }
        Log(fs[^1]());
        goto mid;
        mid:
        var late = await Point(8);
        fs.Add(() => $"late{late}");
        if (late++ < 8 || n++ % 2 == 0)
            Log(fs[^1]());
    }

    static bool Cap(Func<string> f)
    {
        Log($"cap {f()}");
        return true;
    }

    static void Out(out int x) => x = 3;

    static async IAsyncEnumerable<int> Gen(int n)
    {
        for (var i = 0; i < n; i++)
        {
            await TaskPoint(i);
            yield return i;
        }
    }
}
