// C# 8. Expression variables in the heads of every statement, captured and kept.
namespace Conformance.Locals.VariablesInOddScopes;

static partial class Program
{
    static bool T(int n, out int v)
    {
        v = n * 2;
        return Val("T", n > 0);
    }

    static int L(Func<int> f) => f();

    class B
    {
        protected int F;

        public B(int n, Func<int> f)
        {
            F = n + f();
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; T(await Point(2 - i), out var a) && a > 0; i += T(1, out var b) ? b + await Point(0) - 1 : 5)
        {
            Log(a);
            var c = a;
            Func<int> f = () => a + c;
            await Pause(1);
            Log(f());
        }
        while (T(await Point(1), out var w) && L(() => w++) > 0)
        {
            Log(w + await Point(1));
            if (L(() => w) == 3)
                break;
        }
        do
        {
            Log("do");
        } while (T(await Point(0), out var d) && d + await Point(3) > 0);
        foreach (var x in T(3, out var e) ? new[] { e, await Point(4) } : [])
            Log(x + e + L(() => e));
        using (T(1, out var u) ? await Point(1, new Resource($"r{u}")) : null)
        {
            Log(u + await Point(2));
            Log(L(() => u));
        }
        lock (T(1, out var l) ? await Point(1, new object()) : new object())
        {
            Log(l + L(() => l++) + l);
        }
        switch (T(await Point(1), out var s) ? s : await Point(9))
        {
            case var q when T(q, out var r) && r + await Point(1) > 0:
                Log(q + r + s + L(() => q + r + s++));
                break;
        }
        if (T(1, out var o) is var bb && bb && await Point(1, o) is int p && T(p, out _))
            Log($"{o}{p}{bb}");
        else
            return;
        Log(o + p);
        var (m, n) = (T(1, out var t1) ? t1 : 0, await Point(t1));
        Log(m + n + t1);
        Log(T(await Point(1), out var arg) ? arg + await Point(2) + L(() => arg) : 0);
        throw_(T(1, out var th) ? th : await Point(1));
        await Pause(T(1, out var pa) ? pa : 0);
        Log(pa);
        Func<int> late = T(2, out var cap) ? () => cap + 1 : () => 0;
        cap += await Point(5);
        Log(late());
        (int, int)[] arr = [(T(1, out var k1) ? k1 : 0, await Point(k1)), (k1, await Point(3))];
        Log(Show(arr.Select(v => v.ToString())));
        int yy = await Point(1) is var y1 && y1 > 0 ? y1 : 0,
            y2 = yy + (await Point(2) is var y3 ? y3 + y1 : 0);
        Log(yy + y2 + y3);
        Log(await Ret(1) + await Ret(0) + await Arrow(3));
        object ob = await Point(1, "s");
        Log(ob is string { Length: var ln } str && ln + await Point(1) > 1 ? str + ln : "no");
        if (ob is not string nstr)
            throw new TestException("x");
        await Pause(1);
        Log(nstr);
        if (!(ob is string { Length: > 0 } g1 && T(g1.Length, out var g2)))
        {
            await Pause(2);
            return;
        }
        await Pause(3);
        Log(g1 + g2);
        label:
        if (T(await Point(1), out var lb) && z_++ < 1)
        {
            Log(lb);
            await Pause(lb);
            goto label;
        }
        Log(lb);
        z_ = 0;
        try
        {
            if (T(1, out var ex))
                throw await Point<Exception>(1, new TestException($"ex{ex}"));
        }
        catch (TestException e2) when (T(e2.Message.Length, out var fl) && L(() => fl) > 0)
        {
            Log(e2.Message + fl + await Point(1));
            Log(fl);
        }
        var lq = (from a in new[] { 1, 2, 3 } where T(a, out var qv) && qv > 2 select a).ToList();
        Log(Show(lq) + await Point(1));
        string tern = await Point(1) switch
        {
            1 when T(1, out var wv) && await Point(wv) > 0 => $"wv{wv + await Point(1)}",
            _ => "none",
        };
        Log(tern);
        int[] ix = [1, 2, 3];
        ix[T(1, out var ii) ? ii - 1 : 0] += ii + await Point(3) + ii;
        Log(Show(ix));
        Log(new { A = T(1, out var an) ? an : 0, B = await Point(an) }.B);
        _ = (await Point(1), T(3, out var dd));
        Log(dd);
    }

    static int z_;

    static void throw_(int n) => Log($"thr {n}");

    [CoTask]
    static async CoTask<int> Ret(int n)
    {
        return T(n, out var v) ? v + await Point(v) : v - await Point(1);
    }

    [CoTask]
    static async CoTask<int> Arrow(int n) => T(n, out var v) && await Point(1, v) is var w ? v + w + L(() => v + n) : await Point(v);
}
