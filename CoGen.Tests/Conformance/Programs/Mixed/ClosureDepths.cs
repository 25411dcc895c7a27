// C# 14. Closures: what lambdas of many depths capture, from loops, handlers, patterns and parameters, and who sees which copy.
namespace Conformance.Mixed.ClosureDepths;

partial class Host(int seed)
{
    private int _f = seed;

    [CoTask]
    public async CoTask<int> Run(int p, string q = "q")
    {
        var all = new List<Func<string>>();
        var outer = await Point(p);
        Action bump = () =>
        {
            outer++;
            p += seed;
            _f++;
        };
        for (var i = 0; i < 2; i++)
        {
            var mid = i + outer;
            bump();
            foreach (var c in q + i)
            {
                var inner = c;
                all.Add(() => $"{outer}{mid}{inner}{i}{p}{_f}{seed}");
                if (int.TryParse($"{c}", out var parsed) && await Point(parsed) is var got)
                {
                    all.Add(() =>
                    {
                        got++;
                        parsed--;
                        Func<string> deep = () => $"{got}{parsed}{mid++}{p}";
                        return deep();
                    });
                    await Pause(got);
                    parsed += 10;
                }
                try
                {
                    await Pause(i);
                    if (c == 'q')
                        throw new TestException($"{mid}");
                }
                catch (TestException e) when (((Func<bool>)(() => e.Message != (mid++).ToString() || i >= 0))())
                {
                    var h = await Point(mid);
                    all.Add(() =>
                    {
                        var r = $"{e.Message}{h++}{mid}";
                        e = new TestException("new");
                        return r;
                    });
                }
                finally
                {
                    var fin = mid;
                    all.Add(() => $"{fin++}{inner}");
                    await Pause(fin);
                }
            }
            switch (await Point(i + 5, (object)(i == 0 ? "s" : 5)))
            {
                case string s when all.Count > 1:
                    all.Add(() => s += mid);
                    await Pause(1);
                    all.Add(() => s + s);
                    break;
                case int n:
                    bool More(ref int k)
                    {
                        k += n++;
                        return n > 5;
                    }
                    var local = 3;
                    while (!More(ref local))
                        await Pause(local);
                    all.Add(() => $"{n}{local}{More(ref local)}");
                    break;
            }
        }
        string Rec(int n) => n == 0 ? q : Rec(n - 1) + outer++;
        async Task<string> Async()
        {
            await Task.CompletedTask;
            return Rec(2) + _f;
        }
        IEnumerable<string> Iter()
        {
            yield return q;
            q += "!";
            yield return q + p;
        }
        foreach (var f in all)
            Log(f());
        foreach (var f in all)
            Log(f());
        Log(await Async());
        foreach (var s in Iter())
            Log(s + await Point(1));
        (int a, var b) = (await Point(1), "b");
        Func<(int, string)> t = () => (a++, b += a);
        t();
        await Pause(9);
        Log(t());
        Func<Func<Func<int>>> three = () =>
        {
            var x = outer;
            return () =>
            {
                var y = x++;
                return () => x + y + outer;
            };
        };
        var two = three();
        Log(two()() + two()() + await Point(2));
        System.Linq.Expressions.Expression<Func<int, int>> ex = z => z + outer + _f + p;
        outer = await Point(100);
        Log(ex.Compile()(1));
        var st = static (int x) => x * 2;
        Log(st(await Point(4)));
        Func<int, int> fact = null!;
        fact = n => n < 2 ? 1 : n * fact(n - 1);
        Log(fact(await Point(5)));
        return outer + p + _f;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new Host(3).Run(1));
        Log(await new Host(0).Run(2, q: "1q"));
    }
}
