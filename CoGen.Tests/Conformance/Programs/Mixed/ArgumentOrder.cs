// C# 10. Arguments: named out of order, optional, in, ref readonly, out, params and caller information, with awaits anywhere.
using System.Runtime.InteropServices;

namespace Conformance.Mixed.ArgumentOrder;

struct P
{
    public int X;

    public override readonly string ToString() => $"P{X}";
}

class C
{
    public int[] A = [1, 2, 3];
    public P P;
    public P this[int i, string s = "dflt", params int[] rest]
    {
        get
        {
            Log($"get {i} {s} {rest.Length}");
            return P;
        }
        set
        {
            Log($"set {i} {s} {rest.Length} {value}");
            P = value;
        }
    }
}

static partial class Program
{
    static string F(
        int a,
        in P b,
        ref int c,
        out int d,
        ref readonly int e,
        int f = 6,
        [CallerArgumentExpression(nameof(a))] string g = "",
        [CallerMemberName] string h = "",
        params string[] rest
    )
    {
        d = a + c++;
        return $"{a} {b} {c} {d} {e} {f} {g} {h} {rest.Length}";
    }

    static C Get(C c)
    {
        Log("Get");
        return c;
    }

    static int Opt(
        [Optional, DefaultParameterValue(7)] int a,
        P p = default,
        string? s = null,
        DayOfWeek d = DayOfWeek.Friday,
        decimal m = 1.5m
    ) => a + p.X + (s?.Length ?? 100) + (int)d + (int)m;

    static int In(in int x, int y) => x * 10 + y;

    static int InChange(in int x, Func<int> f)
    {
        var before = x;
        return before * 100 + f() * 10 + x;
    }

    [CoTask]
    static async CoTask<string> Task(
        int a,
        int b = 2,
        string c = "c",
        [CallerMemberName] string who = "",
        [CallerLineNumber] int line = 0,
        [CallerArgumentExpression("a")] string expr = "",
        params int[] more
    )
    {
        await Pause(a);
        return $"{a} {b} {c} {who} {line > 0} {expr} {more.Length}";
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var c = new C();
        var i = 0;
        int x = 5;
        Log(F(await Point(1), c.P, ref c.A[i++], out c.A[2], in c.A[1]));
        Log(
            F(
                c: ref Get(c).A[await Point(0)],
                a: await Point(2) + i,
                b: new P { X = await Point(3) },
                d: out var d,
                e: in x,
                rest: ["r", await Point(4, "s")]
            )
        );
        Log(F(i++, in Get(c).P, ref x, out Get(c).A[await Point(1)], await Point(5), await Point(6), h: "me"));
        Log(d + x + i);
        Log(
            Opt(await Point(1))
                + Opt(s: await Point(2, "abc"))
                + Opt(p: new() { X = await Point(3) }, d: await Point(4, DayOfWeek.Monday))
                + Opt()
        );
        Get(c)[await Point(1)] = new P { X = await Point(2) };
        Get(c)[rest: [1, await Point(3)], i: await Point(4)] = Get(c)[await Point(5), await Point(6, "x"), await Point(7), 8];
        Get(c)[s: await Point(8, "n"), i: i++].ToString();
        var y = 1;
        Log(In(y, await Change(() => y = 2)));
        Log(In(y + 1, await Change(() => y = 3)));
        Log(In(in y, y = 4));
        Log(InChange(y, () => y = 5) + await Point(1));
        Log(InChange(await Point(3), () => y++));
        Log(await Task(await Point(1)));
        Log(await Task(c: await Point(2, "cc"), a: i++));
        Log(await Task(3, 4, "d", "w", 5, "e", await Point(6), 7));
        Log(await Task(b: i++, a: i++ + await Point(8)));
        Log(string.Format("{0} {1} {2} {3}", await Point(1), 2, await Point(3), "four"));
        Log(Math.Max(i++, await Point(i)) + Math.Max(await Point(i), i++) + i);
        Console.Out.Write(await Point(1, ""));
        var list = new List<int> { 3, 1, 2 };
        list.Sort((a, b) => a.CompareTo(b) * (i > 0 ? 1 : -1));
        Log(list.ConvertAll(v => v + i)[await Point(0)] + list.IndexOf(await Point(3)) + list.BinarySearch(await Point(2)));
        Log(list.Select((v, ix) => v * ix).Where(v => v > await1).Aggregate(await Point(10), (a, b) => a + b, a => a * i));
    }

    static int await1 => 1;

    [CoTask]
    static async CoTask<int> Change(Action a)
    {
        await Pause(9);
        a();
        return 7;
    }
}
