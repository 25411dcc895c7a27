// C# 7. Lambdas and local functions whose calls name their arguments, patterns that name members, initializers.
namespace Conformance.Closures.NamedArguments;

record R(int A, int B);

static partial class Program
{
    static int F(int a, int n = 2, int c = 3) => a * 100 + n * 10 + c;

    [CoTask]
    internal static async CoTask Main()
    {
        var n = await Point(1);
        Func<int> f = () => F(c: n, a: 2);
        await Pause(2);
        n++;
        Func<R> g = () => new R(B: n, A: F(n, n: n)) with { A = n };
        await Pause(3);
        n++;
        Log(f());
        Log(g());
        Log(Local(n: 5));
        Func<object, bool> p = o => o is R { A: var a, B: > 1 } && a > n;
        await Pause(4);
        Log(p(g()));
        int Local(int n) => F(n: n, a: 1);
        for (var c = 0; c < 2; c++)
        {
            Func<int> h = () => F(c: c, a: n);
            await Pause(c);
            Log(h());
        }
    }
}
