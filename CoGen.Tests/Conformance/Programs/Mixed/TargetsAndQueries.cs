// C# 14. Indexers, extension members, queries, collections and compound targets in one body.
namespace Conformance.Mixed.TargetsAndQueries;

static partial class Program
{
    class Lazy2<T>
        where T : new()
    {
        public T V
        {
            get
            {
                Log("get");
                return field ??= new T();
            }
            set
            {
                Log("set");
                field = value;
            }
        }
    }

    class Box
    {
        public int? N;
        public Box Next;
        public List<int> L = [1, 2];
        public int this[string s, int i = 5]
        {
            get
            {
                Log($"get {s} {i}");
                return i;
            }
            set => Log($"set {s} {i} {value}");
        }
        public string S { get; init; }
        public required int Req;
    }

    static int Opt(int a, int b = 7, params int[] rest) => Val(a * 100 + b * 10 + rest.Length);

    static int Span(params ReadOnlySpan<int> s) => s.Length == 0 ? -1 : s[^1];

    static ref int Max(ref int a, ref int b) => ref (a > b ? ref a : ref b);

    extension(Box b)
    {
        int Total => b.L.Sum();

        void Push(int n) => b.L.Add(n);
    }

    [CoTask]
    static async CoTask All(Box b)
    {
        b[await Point(1, "k")] += await Point(2);
        b["x", await Point(3)]++;
        b.Next ??= new Box
        {
            S = await Point(1, "s"),
            Req = await Point(2),
            L = { await Point(3), 4 },
        };
        b.Next.N ??= await Point(5);
        b.Next?.N = await Point(6);
        b?.Next?.L[await Point(0)] -= await Point(2);
        b.Push(await Point(8));
        Log(b.Total + await Point(1) + b.Next.Total);
        Log(Opt(b: await Point(1), a: await Point(2)));
        Log(Opt(await Point(1), rest: [await Point(2), 3]));
        Log(Opt(1, 2, await Point(3), await Point(4)));
        Log(Span(await Point(1), await Point(2)));
        Log(Span([.. b.L, await Point(3)]));
        Log(nameof(b.Next) + await Point(1) + $"{b.Next.S, -5}|{await Point(3):D3}|{b.N?.ToString() ?? await Point(1, "none")}");
        dynamic d = b;
        d.N = await Point(3);
        d.L[await Point(0)] += await Point(4);
        Log(d.N + await Point(1, d.L[0]));
        var an = new { b.N, Y = await Point(2) };
        Log(an);
        Log((an with { Y = await Point(5) }).Y);
        var q =
            from i in await Point(1, new[] { 3, 1, 2 })
            let k = i * an.Y
            where k > 2
            orderby k descending
            join m in await Point(2, new[] { 1, 2, 3 }) on i equals m
            select (i, k, m);
        Log(string.Join(";", q));
        await foreach (var (p, r) in Pairs().WithCancellation(default))
        {
            if (p == 1)
                continue;
            Log(p + r + await Point(p));
        }
        int x;
        unchecked
        {
            x = int.MaxValue;
            x += await Point(1);
            Log(x);
        }
        try
        {
            checked
            {
                x = int.MaxValue;
                x += await Point(1);
            }
        }
        catch (OverflowException)
        {
            Log("over");
        }
        var lz = new Lazy2<Box2>();
        lz.V.N += await Point(3);
        lz.V = await Point(1, lz.V);
        Log(lz.V.N);
        Action<int> act = null;
        act += await Point(1, (Action<int>)(n => Log("n" + n)));
        act?.Invoke(await Point(4));
        act -= act;
        Log(act is null);
        Log(await (await Point(1) > 0 ? Sub(1) : Sub(2)) + await Sub(await Sub(3)));
        string st = null;
        st += await Point(1, "a");
        st += 'c' + await Point(1);
        st += null;
        Log(st);
        Log(st is ['a', .. var mid, _] ? mid + await Point(1) : "");
        Log(
            st switch
            {
                { Length: > 2 } and [_, var sec, ..] when await Point(1) == 1 => sec,
                _ => '0',
            }
        );
        goto L;
        L:
        Log(default(int?) ?? (b.N > await Point(2) ? default(int?) : await Point(3)) ?? 77);
    }

    class Box2
    {
        public int N;
    }

    [CoTask]
    static async CoTask<int> Sub(int n)
    {
        await Pause(n);
        return n * 2;
    }

    static async IAsyncEnumerable<(int, string)> Pairs()
    {
        yield return (1, "a");
        await TaskPoint(1);
        yield return (2, "b");
    }

    [CoTask]
    public static async CoTask Main() => await All(new Box { Req = await Point(1) });
}
