// C# 8. Tuples and deconstruction with awaits: literals, assignment to mixed targets, swaps, nested, equality.
namespace Conformance.Spilling.Tuples;

class Target
{
    public int F;
    private int _p;
    public int P
    {
        get => _p;
        set
        {
            Log($"P = {value}");
            _p = value;
        }
    }

    public void Deconstruct(out int f, out int p)
    {
        Log("Deconstruct");
        f = F;
        p = _p;
    }
}

static partial class Program
{
    static Target Get(Target t)
    {
        Log("Get");
        return t;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var t = (Val(1), await Point(2), Name: Val("n", "x"));
        Log(t);
        var (a, b) = (await Point(3), Val(4));
        Log(a - b);
        (a, b) = (b, a + await Point(1));
        Log($"{a} {b}");
        (var c, (string d, _)) = (await Point(5), (await Point(6, "d"), Val(7)));
        Log(c + d);
        var target = new Target();
        (Get(target).F, Get(target).P) = (Val(1), await Point(2));
        int[] array = [0, 0];
        (array[Val(0)], array[await Point(1)]) = (await Point(3), Val(4));
        Log(Show(array));
        var (f, p) = await Point(8, target);
        Log(f + p);
        (f, p) = Get(await Point(9, target));
        Log((Val(1), await Point(2)) == (1, Val(2)));
        Log((await Point(1), 5) != (Val(1), await Point(5)));
        (long wide, object boxed) = (await Point(10), await Point(11));
        Log(wide + (int)boxed);
        var x = 1;
        var y = 2;
        (x, y, _) = (y, x, await Point(12));
        Log($"{x} {y}");
        Log((await Point(13, (1, 2))).Item2);
        foreach (var (k, v) in await Point(14, new Dictionary<string, int> { ["one"] = 1, ["two"] = 2 }))
            Log($"{k} {v + await Point(15)}");
        (int n, string s) named = (n: await Point(16), s: "s");
        named.n += await Point(17);
        Log(named.n + named.s);
        Log(await Point(18) is var z && z > 2 ? (z, await Point(19)) : (0, 0));
    }
}
