// C# 13. Recursion within expressions, operators of structs, nested tuples as targets, ranges over jagged arrays.
namespace Conformance.Mixed.TreesAndTuples;

static partial class Program
{
    record Node(int V, Node L, Node R)
    {
        public IEnumerable<int> All => (L?.All ?? []).Append(V).Concat(R?.All ?? []);
    }

    record struct Pos(int X, int Y)
    {
        public static Pos operator +(Pos a, Pos b)
        {
            Log($"{a}+{b}");
            return new(a.X + b.X, a.Y + b.Y);
        }

        public static implicit operator Pos(int n) => new(n, n);

        public static bool operator true(Pos p) => p.X > 0;

        public static bool operator false(Pos p) => p.X <= 0;

        public static Pos operator &(Pos a, Pos b) => a.X < b.X ? a : b;

        public static Pos operator |(Pos a, Pos b) => a.X > b.X ? a : b;
    }

    [CoTask]
    static async CoTask<int> Depth(Node n) => n is null ? 0 : 1 + Math.Max(await Depth(n.L), await Depth(n.R));

    [CoTask]
    static async CoTask<Node> Build(int lo, int hi) =>
        lo > hi
            ? null
            : new Node((lo + hi) / 2, await Build(lo, (lo + hi) / 2 - 1), await Build((lo + hi) / 2 + 1, hi)) with
            {
                V = await Point((lo + hi) / 2),
            };

    [CoTask]
    static async CoTask Ops()
    {
        Pos p = await Point(1);
        p += await Point(2);
        p += await Point(2) + p;
        Log(p && await Point(3, (Pos)3) ? "t" : "f");
        Log((await Point(0, (Pos)0) || await Point(4, (Pos)4)) ? "t" : "f");
        Pos? q = null;
        q ??= await Point(5);
        q += await Point(6, (Pos?)null);
        Log(q);
        var t = (a: await Point(1), b: (c: await Point(2), d: p));
        (t.a, t.b.c, t.b.d.X) = (t.b.c, t.a, await Point(9));
        Log(t);
        Log(t == (2, (1, await Point(9, (Pos)9))));
        Log(t is (2, (> 0, { X: var x })) && x == await Point(9));
        int[,] m =
        {
            { 1, await Point(2) },
            { await Point(3), 4 },
        };
        m[await Point(1), m[0, 0] - 1] <<= await Point(2);
        Log(m[1, 0]);
        int[][] jag =
        [
            [await Point(1)],
            [.. Enumerable.Range(0, await Point(3)), 7],
        ];
        jag[^1][^await Point(1)] ^= await Point(5);
        Log(string.Join(",", jag.SelectMany(j => j)));
        Log(jag[1][await Point(1)..^await Point(1)].Length + "abcdef"[await Point(1)..][0]);
        object o = await Point(1) switch
        {
            1 when await Point(2) > 5 => "no",
            1 => await Point(3, 'c'),
            _ => throw new TestException("x"),
        };
        Log(o);
        Log(o is char c and not 'd' ? await Point(1, c + "!") : throw new TestException("y"));
    }

    [CoTask]
    public static async CoTask Main()
    {
        var n = await Build(1, 7);
        Log(await Depth(n));
        Log(string.Join(" ", n.All));
        await Ops();
    }
}
