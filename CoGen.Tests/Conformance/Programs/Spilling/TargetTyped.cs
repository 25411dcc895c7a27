// C# 12. new(), default and collections that take their types from where they go.
namespace Conformance.Spilling.TargetTyped;

static partial class Program
{
    static void M(List<int> l) => Log(Show(l));

    [CoTask]
    internal static async CoTask Main()
    {
        List<int> l = new() { await Point(1), await Point(2) };
        Dictionary<string, List<int>> d = new(StringComparer.Ordinal)
        {
            {
                "a",
                new() { await Point(3) }
            },
            {
                "b",
                new() { 4, await Point(5) }
            },
        };
        Log(d["b"][1] + l.Count);
        int? x = await Point(1, true) ? 3 : null;
        Log(x);
        IEnumerable<object> e = await Point(1, false) ? new List<object>() : new object[] { await Point(2) };
        Log(e.Count());
        Func<int, object> f = await Point(3, true) ? y => y : y => "s";
        Log(f(await Point(4)));
        (int, string?) t = (await Point(1), null);
        Log(t);
        (long a, object b) t2 = (await Point(1), await Point(2));
        Log(t2);
        byte by = 1;
        by = await Point(1, true) ? (byte)2 : by;
        Log(by);
        C c = new(await Point(1))
        {
            Inner = { V = await Point(2), L = { await Point(3), 4 } },
            [await Point(5)] = await Point(6),
            Arr = [await Point(7)],
            D = { ["k"] = await Point(8), ["j"] = 9 },
        };
        Log(c);
        C? c2 = await Point(1, true) ? new(1) : default;
        Log(c2);
        M(new() { await Point(3) });
        M([await Point(3), 4]);
        M(await Point(1, true) ? [1, await Point(2)] : []);
        string s = await Point(1, 3) switch
        {
            1 => "a",
            3 when c is not null => await Point(2, "b"),
            _ => throw new Exception(),
        };
        Log(s);
        object o = await Point(1) switch
        {
            1 => 1,
            _ => "s",
        };
        Log(o.GetType().Name);
        long lg = await Point(1) switch
        {
            1 => await Point(5),
            _ => 3L,
        };
        Log(lg);
        int[] ar = [.. await Point(1, true) ? l : [], 9];
        Log(Show(ar));
        var arr2 = new[] { await Point(1), 2L };
        Log(arr2.GetType().Name);
        var arr3 = new object[,]
        {
            { await Point(1), "x" },
            { 3, await Point(2) },
        };
        Log(arr3[1, 1]);
        int[] arr4 = { await Point(1), 2 };
        Log(arr4.Length);
        int[,] arr5 =
        {
            { 1, await Point(2) },
        };
        Log(arr5[0, 1]);
        var arr6 = new int[await Point(2), 3];
        Log(arr6.Length);
        var arr7 = new int[await Point(2)][];
        Log(arr7.Length);
    }
}

class In
{
    public int V;
    public List<int> L { get; } = [];
}

class C(int a)
{
    public In Inner { get; } = new();
    public int[] Arr = [];
    public Dictionary<string, int> D = new();
    int _k;
    public int this[int i]
    {
        set
        {
            Log($"ix {i}");
            _k = value;
        }
    }

    public override string ToString() => $"{a} {Inner.V} {Show(Inner.L)} {_k} {Show(Arr)} {D.Count}";
}
