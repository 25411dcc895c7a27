// C# 12. Lambdas whose delegate types have no names, kept across awaits.
namespace Conformance.Closures.NaturalTypes;

static partial class Program
{
    static T Mk<T>(in T t) => t;

    [CoTask]
    internal static async CoTask Main()
    {
        var f = (ref int x, in int y, out int z) =>
        {
            z = 1;
            x += y;
        };
        int v = 1;
        await Pause(1);
        f(ref v, 2, out var w);
        Log(v + w + await Point(1));
        var def = (
            string s = "x",
            int? n = null,
            DayOfWeek d = DayOfWeek.Friday,
            double q = 1.5,
            char c = '\'',
            long l = 3,
            decimal m = 2.5m
        ) => s + n + d + q + c + l + m;
        await Pause(2);
        Log(def());
        Log(def("y", await Point(3)));
        Action cap = () => f(ref v, 5, out _);
        await Pause(3);
        cap();
        Log(v);
        var list = new[] { (ref int x) => x + 1, (ref int x) => x + 2 };
        await Pause(4);
        foreach (var g in list)
        {
            await Pause(5);
            Log(g(ref v));
        }
        var f2 = (ref int x) => x * 2;
        var tup = (F: f2, N: await Point(6));
        await Pause(1);
        Log(tup.F(ref v));
        var nested = () => (ref int x) => x + 100;
        await Pause(1);
        Log(nested()(ref v));
        var span = (Span<int> s) => s.Length;
        await Pause(2);
        Log(span(stackalloc int[3]));
        var async1 = async (int x = 3) =>
        {
            await TaskPoint(x);
            return x;
        };
        await Pause(3);
        Log(await async1());
        var gen = Mk<int>;
        await Pause(4);
        Log(gen(3));
        var scopedL = (scoped ref int x, scoped Span<int> y) => x + y.Length;
        await Pause(5);
        Log(scopedL(ref v, default));
        var refro = (ref readonly int x) => x;
        await Pause(6);
        Log(refro(in v));
        var many = (
            int a1,
            int a2,
            int a3,
            int a4,
            int a5,
            int a6,
            int a7,
            int a8,
            int a9,
            int a10,
            int a11,
            int a12,
            int a13,
            int a14,
            int a15,
            int a16,
            int a17
        ) => a1 + a17;
        await Pause(7);
        Log(many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17));
        var anonRes = (ref int x) => new { X = x, Y = 2 };
        await Pause(8);
        Log(anonRes(ref v).Y);
        unsafe
        {
            var ptr = (int* p) => (nint)p;
            Log(ptr(null));
        }
        await Pause(9);
    }
}
