// C# 13. Static abstract members, patterns that await, jumps out of try, and chains over user-defined conversions.
// Without a frame: Main__Frame.__Resume
namespace Conformance.Mixed.ShapesAndChains;

static partial class Program
{
    interface IShape<TSelf>
        where TSelf : IShape<TSelf>
    {
        static abstract TSelf Make(int n);
        static virtual string Name => "shape";
        int Area { get; }

        static abstract TSelf operator +(TSelf a, TSelf b);
    }

    readonly record struct Sq(int N) : IShape<Sq>
    {
        public static Sq Make(int n) => new(n);

        public int Area => N * N;

        public static Sq operator +(Sq a, Sq b) => new(a.N + b.N);

        public static string Name => "sq";
    }

    [CoTask]
    static async CoTask<T> Sum<T>(params int[] ns)
        where T : IShape<T>
    {
        var acc = T.Make(await Point(0));
        foreach (var n in ns)
            acc += T.Make(await Point(n));
        Log(T.Name + acc.Area);
        return acc + await Point(1, T.Make(2));
    }

    [CoTask]
    static async CoTask<int> Switchy(object o, int depth = 0)
    {
        switch (o)
        {
            case int n when n > await Point(3):
                return n;
            case int n:
            {
                if (depth > 3)
                    goto default;
                return await Switchy(n + 1, depth + 1) + 1;
            }
            case string { Length: var l } s when l > await Point(1) && s[0] == await Point(2, 'a'):
            case List<int> { Count: > 1 } when await Point(4) > 0:
                await Pause(5);
                goto case null;
            case (int a, string b) when b.Length == await Point(a):
                return a * 7;
            case int[] and [var first, .. { Length: var rest }] when rest == await Point(2):
                return first + rest;
            case Func<CoTask<int>> f:
                return await f() + await Switchy(await f(), 2);
            case null:
                return 55;
            default:
                try
                {
                    return await Fail(depth);
                }
                catch (TestException e) when (e.Message is ['f', ..] && depth < 9)
                {
                    return -await Point(depth);
                }
                finally
                {
                    await Pause(6);
                }
        }
    }

    [CoTask]
    static async CoTask<(int, string)> Iter(int n)
    {
        var log = new List<string>();
        int i = 0;
        again:
        try
        {
            while (true)
            {
                var k = i++;
                log.Add((await Point(k)).ToString());
                void Add(string s)
                {
                    log.Add(s + k);
                }
                if (k % 3 == 1)
                {
                    Add("c");
                    continue;
                }
                if (k > n)
                {
                    Add("r");
                    return (k, string.Join(",", log));
                }
                if (k % 4 == 2)
                {
                    Add("g");
                    goto again;
                }
                Action later = () => Add("l" + i);
                later();
                if (k == 3)
                    throw new TestException("3");
            }
        }
        catch (TestException e)
        {
            log.Add(e.Message);
            await Pause(1);
            goto again;
        }
        finally
        {
            log.Add("f");
            if (i > 2)
                await Pause(2);
        }
    }

    class Chain
    {
        public Chain Add(int n)
        {
            Log("add" + n);
            return this;
        }

        public Chain this[int i] => Add(i * 10);
        public Chain Self
        {
            get
            {
                Log("self");
                return this;
            }
        }

        public static Chain operator ~(Chain c) => c.Add(-1);

        public Chain Null => null;

        public static implicit operator bool(Chain c) => c is not null;
    }

    [CoTask]
    static async CoTask Chains(Chain c)
    {
        Log((~c.Add(await Point(1)).Self[await Point(2)].Add(await Point(3)))?.Null?.Add(await Point(4)) is null);
        if (c && !(c.Null) && c.Add(await Point(5)))
            Log(c ? await Point(6) : 0);
        while (c.Add(await Point(7)) is { Self: { } s } && s.Add(await Point(8)).Null)
            ;
        do
        {
            c = c.Null;
        } while (c && c.Add(await Point(9)));
        for (var (a, b) = (await Point(1), await Point(2)); a + b < 8; (a, b) = (b, a + await Point(b)))
            Log(a);
        int x = await Point(1),
            y = x++ + await Point(x) * x--,
            z = (x, y) is var (p, q) ? p - q + await Point(4) : x;
        Log($"{x}{y}{z}{(x > y ? "a" : await Point(2) > 1 ? $"{z}{{}}{await Point(3)}" : "b")}");
        var arr = new[] { await Point(1), x = 5, x + await Point(2), x };
        Log(string.Join(",", arr));
        (arr[0], arr[await Point(1)], arr[^1]) = (arr[^1], await Point(9), arr[0]);
        Log(string.Join(",", arr));
        Span<int> sp = arr;
        sp[1] = 4;
        sp.Reverse();
        Log(arr[2] + await Point(1));
        {
            Span<int> s2 = stackalloc int[2];
            s2[1] = arr[0];
            Log(s2[1]);
        }
        long w = 1;
        w += await Point(2);
        w <<= await Point(3);
        byte by = 250;
        by += (byte)await Point(10);
        Log(w + by);
        by++;
        char ch = 'a';
        ch += (char)await Point(1);
        Log(ch);
        decimal de = 1;
        de *= await Point(3);
        de++;
        Log(de);
        string sn = null;
        Log(sn + await Point(1) + 'c' + null + 1.5 + (object)await Point(2));
        nint ni = await Point(3);
        ni >>>= await Point(1);
        Log(ni);
        Index ix = ^await Point(1);
        Range ra = await Point(1)..ix;
        Log(arr[ra].Length + arr[ix]);
        var tu = await Point(1, (a: 1, b: "q"));
        Log(tu.b + (await Point(2, tu)).a);
        var (_, bb) = await Point(1, tu);
        Log(bb);
        (int, int)? tn = (await Point(1), 2);
        Log(tn?.Item1 + await Point(1));
        Log(tn == (1, await Point(2)));
        Type ty = typeof(List<>);
        Log(ty.Name + await Point(1, default(Guid)) + sizeof(int));
        using (await Point(1, new Resource("u")))
        using (var rr = new Resource("v" + await Point(2)))
            Log(rr);
        lock (ty)
            Log("l");
        if (await Point(0) is 0 and var zz && zz < 1)
            Log("zz");
        _ = await Point(4);
        _ = arr is [_, .., var la] && la > await Point(1);
    }

    [CoTask]
    public static async CoTask Main()
    {
        Log(await Sum<Sq>(1, await Point(2), 3));
        foreach (
            var o in new object[]
            {
                1,
                5,
                "abc",
                "b",
                new List<int> { 1, 2 },
                (2, "xy"),
                (2, "x"),
                new[] { 4, 5, 6 },
                (Func<CoTask<int>>)(async () => await Point(8)),
                null,
                1.5,
            }
        )
            Log(await Switchy(o));
        Log(await Iter(6));
        await Chains(new Chain());
    }
}
