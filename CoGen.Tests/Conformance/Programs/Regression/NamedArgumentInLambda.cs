// Fuzzed, seed 11: the name of an argument inside a lambda was taken for a captured parameter.
namespace Conformance.Regression.NamedArgumentInLambda;

static partial class Program
{
    static int F(int a, int b = 2, int c = 3) => a * 100 + b * 10 + c;

    [CoTask]
    internal static async CoTask Main()
    {
        var later = new List<Func<int>>();
        var n = 7;
        later.Add(() => F(n * 2, c: n ^ 8, b: 3));
        await Point(1);
        Log(later[0]());
    }
}
