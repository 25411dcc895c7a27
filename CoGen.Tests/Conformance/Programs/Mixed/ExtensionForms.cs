// C# 11. Extension methods and calls of every form: on structs, nulls, tuples, enums, generics, type parameters and through using static.
// Other stops: a switch expression among the arguments of a call on several lines is one of its own
using static Conformance.Mixed.ExtensionForms.Tools;

namespace Conformance.Mixed.ExtensionForms;

struct S
{
    public int N;
}

enum E
{
    A,
    B,
}

static partial class Tools
{
    [CoTask]
    public static async CoTask<int> Plus(this int n, int m = 1)
    {
        await Pause(n);
        return n + m;
    }

    [CoTask]
    public static async CoTask<string> Name<T>(this T t, string s = "")
    {
        await Pause(1);
        return typeof(T).Name + t + s;
    }

    [CoTask]
    public static async CoTask<int> Count<T>(this IEnumerable<T>? all, Func<T, bool>? f = null)
    {
        var n = 0;
        foreach (var x in all ?? [])
            if (f?.Invoke(x) ?? true)
                n += await Point(1);
        return n;
    }

    [CoTask]
    public static async CoTask<int> N(this S s)
    {
        s.N++;
        await Pause(s.N);
        return s.N;
    }

    [CoTask]
    public static async CoTask<int> Ns(this S? s) => s?.N ?? await Point(9);

    [CoTask]
    public static async CoTask<string> Both<A, B>(this (A a, B b) t, params object[] more) => $"{t.a}{await Point(1, t.b)}{more.Length}";

    [CoTask]
    public static async CoTask<bool> Is(this E e, E other) => e == await Point(1, other);

    [CoTask]
    public static async CoTask<T> Or<T>(this T? t, T other)
        where T : class => t ?? await Point(2, other);

    [CoTask]
    public static async CoTask<T> Or<T>(this T? t, T other)
        where T : struct => t ?? await Point(3, other);

    [CoTask]
    public static async CoTask<R> Then<T, R>(this CoTask<T> task, Func<T, R> f) => f(await task);

    [CoTask]
    public static async CoTask<R> Then<T, R>(this CoTask<T> task, Func<T, CoTask<R>> f) => await f(await task);

    [CoTask]
    public static async CoTask<int> Free(int a, params int[] b) => await Point(a) + b.Length;

    public static CoTask<int> Two(this int n) => n.Plus(n);
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await 1.Plus() + await 2.Plus(await Point(3)) + await Tools.Plus(m: await Point(4), n: 5) + await (await Point(6)).Plus());
        Log(await "x".Name() + await E.A.Name(await Point(1, "s")) + await ((int?)null).Name<int?>() + await new { Q = 1 }.Name());
        Log(
            await new[] { 1, 2, 3 }.Count()
                + await Tools.Count<int>(null)
                + await new List<string> { "a" }.Count(s => s.Length > 0)
                + await "text".Count(c => c != 't')
        );
        var s = new S { N = 5 };
        Log(await s.N() + await new S().N() + s.N + await ((S?)s).Ns() + await default(S?).Ns());
        Log(await (1, "b").Both() + await (await Point(1), s.N).Both(1, await Point(2)));
        Log(await E.A.Is(E.B) | await E.B.Is(E.B));
        string? none = null;
        int? zero = null;
        Log(await none.Or("other") + await zero.Or(7) + await "s".Or("t"));
        Log(await 3.Plus().Then(x => x * 2) + await 4.Plus().Then(x => x.Plus(x)) + await 5.Plus().Then(x => x.Plus()).Then(x => x - 1));
        Log(await Free(1, 2, await Point(3)) + await Free(await Point(4)) + await 8.Two());
        Log(await (none?.Name() ?? "nn".Name()) + await (zero is { } z ? z.Plus() : 10.Plus()));
        foreach (var e in new[] { E.A, E.B })
            Log(
                await (
                    e switch
                    {
                        E.A => 1.Plus(),
                        _ => Free(2, 3),
                    }
                )
            );
        await using (new AsyncResource(await 1.Name()))
            for (var i = await 0.Plus(); i < await 1.Plus(2); i = await i.Plus())
                Log(i);
        Log(await Generic(new[] { "g" }, "h"));
    }

    [CoTask]
    static async CoTask<string> Generic<T>(T[] all, T t)
        where T : class => await t.Name() + await all.Count(x => x == t) + await all[0].Or(t) + await ((T?)null).Or(await Point(1, t));
}
