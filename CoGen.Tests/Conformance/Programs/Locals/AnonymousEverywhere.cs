// C# 10. Anonymous values in every place that keeps a value.
namespace Conformance.Locals.AnonymousEverywhere;

static partial class Program
{
    static (T, U) Gen<T, U>(T t, U u) => (t, u);

    [CoTask]
    internal static async CoTask Main()
    {
        var a = new { X = await Point(1), Y = "y" };
        await Pause(2);
        Log(a.X + a.Y);
        var l = new[] { a, new { X = await Point(3), Y = await Point(4, "z") } };
        foreach (var e in l)
        {
            await Pause(5);
            Log(e);
            Func<string> f = () => e.Y + a.X;
            await Pause(6);
            Log(f());
        }
        var b = a with { X = await Point(7) };
        Log(b);
        var q = from x in l where x.X > 0 let z = x.Y + x.X orderby z descending select new { x, z };
        foreach (var r in q)
        {
            await Pause(8);
            Log(r.x.X + r.z);
        }
        var d = l.ToDictionary(e => e.X, e => new { e.Y });
        foreach (var (k, v) in d)
        {
            await Pause(9);
            Log(k + v.Y);
        }
        var g = Gen(a, await Point(1));
        await Pause(3);
        Log(g.Item1.Y + g.Item2);
        if (a is { X: var px } && await Point(px) == 1)
            Log(px);
        var t = (a, await Point(2));
        await Pause(1);
        Log(t.a.X + t.Item2);
        (a, var cc) = (new { X = 9, Y = "n" }, new { Z = await Point(3) });
        await Pause(4);
        Log(a.X + cc.Z);
        int Loc() => a.X + b.X;
        Log(Loc() + await Point(5));
        var lf = (int x) => new { x, a };
        await Pause(7);
        Log(lf(3).a.Y);
        var best = await Point(4, a);
        await Pause(1);
        Log(best);
        var n = await Point(1, true) ? a : null;
        await Pause(2);
        Log(n?.X ?? await Point(3));
    }
}
