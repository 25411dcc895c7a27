// C# 14. Lambdas with modifiers, defaults and params.
namespace Conformance.Closures.LambdaModifiers;

static partial class Program
{
    delegate void D(int x, ref int r, out int o);
    delegate int O(int a, int b = 5);
    delegate int S(scoped in int x);

    [CoTask]
    internal static async CoTask Main()
    {
        D d = (int x, ref int r, out int o) =>
        {
            o = x;
            r += x;
        };
        var v = await Point(1);
        d(await Point(2), ref v, out var w);
        Log($"{v} {w}");
        O o = (int a, int b = 5) => a + b;
        Log(o(await Point(3)));
        Log(o(await Point(4), await Point(5)));
        var p = (params int[] xs) => xs.Length;
        Log(p(await Point(6), 2, await Point(7)));
        S s = static (scoped in int x) => x + 1;
        Log(s(await Point(8)));
        S s2 = (scoped in x) => x + v;
        Log(s2(v) + await Point(9));
    }
}
