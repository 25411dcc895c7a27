// C# 12. Constants that code of the user's converts, in front of awaits.
namespace Conformance.Spilling.ConvertedConstants;

static partial class Program
{
    struct M(int v)
    {
        public int V = v;

        public static implicit operator M(int i) => new(Val("conv", i));

        public static implicit operator M(string? s) => new(Val("convs", s?.Length ?? -1));

        public static M operator +(M a, M b) => new(a.V + b.V);

        public override string ToString() => $"M{V}";
    }

    class C
    {
        public M P { get; set; }
        public M this[M k]
        {
            get => k + P;
            set => P = Val("set", value.V + k.V);
        }
    }

    static M F(M a, M b, M c = default)
    {
        Log($"F {a} {b} {c}");
        return a + b;
    }

    static void G(params M[] all) => Log(Show(all));

    static void H(params ReadOnlySpan<M> all) => Log(all.Length);

    static string Only(this M m, M o) => $"{m}{o}";

    [CoTask]
    internal static async CoTask Main()
    {
        F(1, await Point(2));
        F("s", await Point(2), 3);
        F(c: 1, a: await Point(2), b: null);
        G(1, await Point(2), "z");
        H(1, await Point(2));
        M[] arr = [1, await Point(2), .. new M[] { 3, await Point(4) }];
        M[] old = { "x", await Point(5) };
        List<M> l = [1, await Point(2)];
        var l2 = new List<M> { 1, await Point(2) };
        var d = new Dictionary<M, M> { [1] = await Point(2) };
        M t = await Point(1, true) ? 5 : await Point(6);
        M? n = null;
        M co = n ?? await Point(7);
        (M a, M b) tup = (1, await Point(2));
        var c = new C { P = 3, [4] = await Point(5) };
        c[1] = await Point(6);
        c[2] += await Point(7);
        Log(c.P);
        (c.P, arr[0]) = (8, await Point(9));
        const int K = 11;
        const string S = "const";
        F(K, await Point(1));
        F(S, await Point(1));
        Log(((M)1).Only(await Point(2)));
        object o = (M)2 + await Point(3);
        Log(o);
        M sw = 1 switch
        {
            1 => await Point(4),
            _ => 3,
        };
        Log($"{(M)1} {await Point(2)} {sw}{t}{co}{tup}");
        foreach (var x in new M[] { 1, await Point(2) })
        {
            Log(x);
            await Pause(1);
        }
        M def = default;
        F(def, await Point(1));
        F(default, await Point(1));
        F(new(4), await Point(2));
        M[,] g =
        {
            { 1, await Point(2) },
            { "q", 4 },
        };
        Log(g[1, 0]);
        (long, M) w = (1, await Point(3, "abc"));
        Log(w);
        Func<M> fn = () => 9;
        F(fn(), await Point(1));
        Log(new { A = (M)1, B = await Point(2) });
        M r = await Ret();
        Log(r);
        M chain = await Point(1) + (M)2;
        Log(chain);
    }

    [CoTask]
    static async CoTask<M> Ret()
    {
        await Pause(1);
        return 5;
    }
}
