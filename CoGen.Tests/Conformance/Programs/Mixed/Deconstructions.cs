// C# 10. Deconstruction into indexers, properties, fields, elements and references with awaits on both sides.
namespace Conformance.Mixed.Deconstructions;

class T
{
    private readonly int[] _a = new int[5];
    public int F;
    public int P
    {
        get => F;
        set
        {
            Log($"P = {value}");
            F = value;
        }
    }
    public int this[int i]
    {
        get
        {
            Log($"get {i}");
            return _a[i];
        }
        set
        {
            Log($"set {i} {value}");
            _a[i] = value;
        }
    }

    public ref int R(int i)
    {
        Log($"ref {i}");
        return ref _a[i];
    }

    public T Me
    {
        get
        {
            Log("me");
            return this;
        }
    }
}

struct Pt
{
    public int X;
    public int Y { get; set; }

    public readonly void Deconstruct(out int x, out int y)
    {
        Log($"deconstruct {X} {Y}");
        x = X;
        y = Y;
    }
}

static class Ext
{
    public static void Deconstruct(this string s, out char a, out string rest)
    {
        Log("ext");
        a = s[0];
        rest = s[1..];
    }
}

static partial class Program
{
    static T _t = new();

    [CoTask]
    internal static async CoTask Main()
    {
        _t = new();
        var t = _t;
        (t[await Point(1)], t.Me.P) = (await Point(2), await Point(3));
        (t.Me[Val(1)], _t.F, var n) = (t[1], t.F + await Point(4), await Point(5, "n"));
        Log(n);
        (t[1], t[2]) = (t[2] + await Point(1), t[1]);
        (t.Me[await Point(3)], (t[await Point(4)], t.Me.F)) = (await Point(6), (await Point(7), t.F));
        var arr = new int[3];
        var i = 0;
        (arr[i++], arr[i++], i) = (await Point(i), i + await Point(10), await Point(2));
        Log($"{string.Join(",", arr)} {i}");
        Pt p = default,
            q = default;
        (p.X, p.Y, q) = (await Point(1), await Point(2), p);
        Log($"{p.X} {p.Y} {q.X}");
        (p, q) = (q, p);
        (var x, p.X) = p;
        (x, var y) = await Point(3, p);
        Log($"{x} {y} {p.X}");
        var ((a, b), (c, d)) = (await Point(4, "hello"), await Point(5, new Pt { X = 8, Y = 9 }));
        Log($"{a}{b}{c}{d}");
        (_, (_, var rest)) = (await Point(6), await Point(7, "skip"));
        Log(rest);
        long l;
        object o;
        (l, o) = (await Point(8), await Point(9));
        Log($"{l} {o}");
        var pts = new Pt[2];
        (pts[await Point(1)].X, pts[0].Y) = (await Point(11), pts[1].X + await Point(12));
        Log($"{pts[1].X} {pts[0].Y}");
        foreach (var (e, f) in new[] { (await Point(1), "a"), (2, await Point(2, "b")) })
        {
            await Pause(e);
            Log(f);
        }
        foreach (var (h, (k, r)) in new Dictionary<int, string> { [await Point(1)] = "xy" })
            Log($"{h}{k}{await Point(3, r)}");
        try
        {
            T? none = null;
            (none!.F, t.P) = (await Point(1), await Point(2));
        }
        catch (NullReferenceException)
        {
            Log("null");
        }
        try
        {
            (arr[9], t.P) = (await Point(1), await Point(2));
        }
        catch (IndexOutOfRangeException)
        {
            Log("out");
        }
        (int A, int B) named = (B: await Point(1), A: await Point(2));
        Log(named);
        Log((await Point(1), await Point(2)) == (1, await Point(2)));
        Log((A: await Point(1), B: (await Point(2), "x")) != (1, (await Point(3), "x")));
        Log(named == (await Point(1), await Point(3)) || (1, 2) == named);
        (named.A, named) = (await Point(5), named);
        Log(named);
        (dynamic dy, string? st) = (await Point(1, (dynamic)"dyn"), await Point<string?>(2, null));
        Log(dy.Length + (st ?? "none").Length);
        (t.F, t.F) = (await Point(1), t.F = await Point(20));
        Log(t.F);
        (int, int) Swap((int, int) v) => (v.Item2, v.Item1);
        (i, arr[i]) = Swap((await Point(1), i));
        Log($"{i} {string.Join(",", arr)}");
    }
}
