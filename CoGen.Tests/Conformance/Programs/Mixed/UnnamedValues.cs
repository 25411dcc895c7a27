// C# 10. Anonymous types and tuples with names, kept, captured, compared and rebuilt across awaits.
// Other stops: a lambda among several on one line
namespace Conformance.Mixed.UnnamedValues;

static partial class Program
{
    static T Id<T>(T t) => t;

    static List<T> ListOf<T>(T example) => [];

    static (int First, (string A, T B) Second) Make<T>(T t) => (1, ("a", t));

    [CoTask]
    static async CoTask<T> Slow<T>(T t)
    {
        await Pause(1);
        return t;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var a = new { X = await Point(1), Y = new { Z = await Point(2, "z") } };
        await Pause(1);
        var b = a with { X = a.X + await Point(3) };
        Log($"{a} {b} {a.Equals(b)} {a == b}");
        var list = ListOf(a);
        list.Add(a);
        list.Add(new { X = await Point(4), Y = a.Y });
        foreach (var item in list)
        {
            await Pause(item.X);
            Func<string> f = () => item.Y.Z + item.X + list.Count;
            Log(f());
        }
        var c = await Slow(
            new
            {
                a,
                b,
                N = (int?)null,
            }
        );
        Log(c.b.X + (c.N ?? await Point(5)));
        var arr = new[] { new { K = 1 }, new { K = await Point(2) } };
        arr[await Point(1)] = new { K = await Point(6) };
        Log(arr.Sum(x => x.K));
        var t = (Left: await Point(1), Right: (Up: await Point(2), Down: "d"));
        t.Right.Up += await Point(3);
        (t.Left, t.Right.Down) = (t.Right.Up, await Point(4, "dd"));
        Log($"{t} {t.Right.Down}");
        var m = Make(await Point(5, 2.5));
        Log(m.Second.B + m.First + await Point(6));
        Log(t == (await Point(5), (5, await Point(7, "dd"))) ? "equal" : "differ");
        Log((await Point(1), t.Left) != (t.Left, await Point(1)));
        (int a, long b)? nt = null;
        Log(nt == (await Point(1), 2));
        nt ??= (await Point(1), await Point(2));
        Log(nt == (1, await Point(2)));
        Log((1, (2, (object)"x")) == (await Point(1), (await Point(2), "x")));
        var dict = new Dictionary<(int, string), List<(int N, string S)>>();
        dict[(await Point(1), "k")] = [(N: await Point(2), S: "s")];
        dict[(1, await Point(3, "k"))].Add((await Point(4), "u"));
        foreach (var ((n, s), all) in dict)
        foreach (var (i, (v, w)) in all.Select((x, i) => (i, x)))
            Log($"{n}{s}{i}{v}{w}{await Point(v)}");
        var g = Id(new { F = (Func<int, int>)(x => x + a.X) });
        Log(g.F(await Point(8)));
        var q = new { V = await Point(9) } is { V: > 5 and var big } ? big : 0;
        Log(q);
        switch (await Point(10, a))
        {
            case { X: 1, Y.Z: var z } when await Point(1) == 1:
                Log(z);
                break;
        }
        var e = Array.Empty<object>().Select(_ => new { W = 1 }).FirstOrDefault();
        Log(e?.W ?? await Point(11));
        e ??= new { W = await Point(12) };
        Log(e.W);
        try
        {
            var inTry = new { R = await Point(13) };
            await Pause(2);
            if (inTry.R > 0)
                throw new TestException(inTry.ToString()!);
        }
        catch (TestException x) when (new { x.Message }.Message.Length > 3)
        {
            var inCatch = new { x.Message, Q = await Point(14) };
            await Pause(3);
            Log(inCatch);
        }
        finally
        {
            var fin = new { a.X };
            await Pause(4);
            Log(fin.X);
        }
    }
}
