// C# 8. Types in places that a frame writes anew: pointers to functions, nested nullable generics, aliases of aliases, arrays of everything.
using unsafe FnPtr = delegate* <int, int>;
using MaybeInt = int?;
using A1 = System.Collections.Generic;
using Fn = System.Func<int?, System.Collections.Generic.Dictionary<string, int[]?>?>;
using Pairs = System.Collections.Generic.List<(int Left, string? Right)?>;

namespace Conformance.Mixed.WrittenTypes;

class Gen<T>
{
    public class In<U>
    {
        public enum E
        {
            X,
            Y,
        }

        public T? Tv;
        public U? Uv;

        public struct S
        {
            public U V;
        }
    }
}

delegate ref readonly int RefDel(in int x);

static partial class Program
{
    static ref readonly int Same(in int x) => ref x;

    [CoTask]
    internal static async CoTask Main()
    {
        Pairs p = [(1, await Point(1, "a")), null];
        Fn fn = n => n is { } k ? new() { ["k"] = [k] } : null;
        MaybeInt m = await Point(2) > 1 ? 3 : null;
        Gen<int[]>.In<string?> g = new() { Tv = [await Point(3)], Uv = null };
        var e = Gen<int>.In<List<string>>.E.Y;
        Gen<int>.In<(int A, int B)>.S s = new() { V = (1, await Point(4)) };
        int[,][] jag = new int[2, 2][];
        jag[1, await Point(1)] = [5];
        A1.Dictionary<A1.List<int?>, A1.KeyValuePair<string, object?>[]> d = new();
        RefDel rd = Same;
        (Func<int, (string? S, int[]? I)> F, Action<List<dynamic?>>? G) t = (x => ("s", [x]), null);
        IEnumerable<IGrouping<bool, (int I, string? N)>> q = p.Select((x, i) => (i, x?.Right)).GroupBy(x => x.Right is null);
        Task<ValueTuple<int, string?>[]> task = TaskPoint(5, new (int, string?)[] { (1, null) });
        ref readonly int r = ref rd(in jag[1, 1][0]);
        Log(r);
        var anon = new[] { new { P = p, E = e } };
        List<Gen<int>.In<string>.E?> es = [Gen<int>.In<string>.E.X, null];
        object?[]?[]? deep =
        [
            [1, null],
            null,
        ];
        DateTimeOffset? when = null;
        nuint nu = 3;
        Half h = (Half)1.5;
        await Pause(6);
        Log(
            $"{p.Count} {fn(m)!["k"]![0]} {g.Tv[0]} {g.Uv is null} {e} {s.V.B} {jag[1, 1][0]} {d.Count} {t.F(2).I![0]} {t.G is null} {q.Count()} {(await task)[0].Item1} {anon[0].E} {es[1] is null} {deep[0]!.Length} {when ?? default(DateTimeOffset)} {nu} {h}"
        );
        unsafe
        {
            FnPtr f = &Twice;
            Log(f(4));
        }
        foreach (var (k, v) in new A1.Dictionary<Gen<int>.In<int>.E, Pairs?> { [0] = p })
        {
            await Pause(7);
            Log($"{k}{v?.Count}");
        }
        Log(await Give(p, fn, m, g, t));
    }

    static int Twice(int x) => x * 2;

    [CoTask]
    static async CoTask<(Pairs? P, MaybeInt[] M, Gen<int[]>.In<string?>? G)?> Give(
        Pairs p,
        Fn? f,
        MaybeInt m = 5,
        Gen<int[]>.In<string?>? g = null,
        (Func<int, (string? S, int[]? I)> F, Action<List<dynamic?>>? G) t = default
    )
    {
        await Pause(8);
        return f is null ? null : (p, [m, null], g);
    }
}
