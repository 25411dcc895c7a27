// C# 8. Local functions that recurse into each other and capture by reference, beside tasks of the same names in nested scopes.
namespace Conformance.Mixed.LocalFunctionNests;

static partial class Program
{
    [CoTask]
    static async CoTask<int> Mutual(int n)
    {
        var depth = 0;
        var log = new List<string>();
        bool Even(int k, ref int steps)
        {
            steps++;
            depth++;
            return k == 0 || Odd(k - 1, ref steps);
        }
        bool Odd(int k, ref int steps)
        {
            steps++;
            log.Add($"odd {k} {depth}");
            return k != 0 && Even(k - 1, ref steps);
        }
        var total = 0;
        if (Even(await Point(n), ref total))
            log.Add("even");
        await Pause(depth);
        [CoTask]
        async CoTask<int> Ping(int k)
        {
            depth--;
            return k <= 0 ? depth : await Pong(k - 1) + await Point(k);
        }
        [CoTask]
        async CoTask<int> Pong(int k)
        {
            try
            {
                return k <= 0 ? -depth : await Ping(k - 1) * 2;
            }
            finally
            {
                await Pause(k);
                log.Add($"pong {k}");
            }
        }
        var r = await Ping(await Point(4));
        foreach (var s in log)
            Log(s);
        return r + total + depth;
    }

    [CoTask]
    static async CoTask SameNames(int x)
    {
        for (var i = 0; i < 2; i++)
        {
            int F(int y) => y + i + x;
            Log(F(await Point(1)));
            {
                int z = await Point(2);
                int G(int y) => F(y) * z;
                Log(G(3));
                Func<int> h = () => G(x++);
                await Pause(3);
                Log(h() + x);
            }
            {
                string z = await Point(4, "z");
                int G(int y) => F(y) + z.Length;
                [CoTask]
                async CoTask<int> H(int y)
                {
                    int F2(int q) => F(q) + G(q);
                    z += await Point(y, "w");
                    return F2(y) + z.Length;
                }
                Log(await H(5) + await H(6));
            }
        }
        if (x > 0)
        {
            static int F(int a) => a * 100;
            Log(F(await Point(7)));
        }
        else
        {
            static string F(string a) => a + a;
            Log(F(await Point(8, "q")));
        }
        switch (await Point(x))
        {
            case 1:
                int L() => x;
                Log(L());
                break;
            case > 1:
                await Pause(1);
                int M() => x * 2;
                Log(M());
                break;
        }
    }

    [CoTask]
    static async CoTask<string> Generic<T>(T value, int k)
        where T : notnull
    {
        var all = new List<T>();
        void Add<U>(U u, ref int n)
            where U : T
        {
            all.Add(u);
            n++;
        }
        var n = await Point(0);
        Add(value, ref n);
        [CoTask]
        async CoTask<(T, U)> Both<U>(U u)
        {
            await Pause(n);
            Add(value, ref n);
            return (value, u);
        }
        var (a, b) = await Both(k);
        var (c, d) = await Both(await Both("s"));
        return $"{a}{b}{c}{d.Item2}{all.Count}{n}";
    }

    [CoTask]
    static async CoTask ByRef()
    {
        var a = await Point(1);
        var b = await Point(2);
        void Swap() => (a, b) = (b, a);
        ref int Larger(ref int p, ref int q) => ref (p > q ? ref p : ref q);
        Swap();
        Larger(ref a, ref b) += 10;
        await Pause(3);
        Swap();
        Larger(ref b, ref a)++;
        Log($"{a} {b}");
        var s = (X: await Point(4), Y: 5);
        void Bump(in (int X, int Y) t, out int o)
        {
            s.X++;
            o = t.X + t.Y;
        }
        Bump(in s, out var sum);
        await Pause(sum);
        Log(s.X + sum);
        Span<int> span = stackalloc int[3];
        static void Fill(Span<int> t)
        {
            for (var i = 0; i < t.Length; i++)
                t[i] = i;
        }
        Fill(span);
        Log(span[2]);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Mutual(4));
        Log(await Mutual(1));
        await SameNames(1);
        await SameNames(-4);
        Log(await Generic("v", 1));
        Log(await Generic(2.5, 1));
        await ByRef();
    }
}
