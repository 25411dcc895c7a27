// Fuzzed, seed 213: an element that ends in .Item2 gave its name to the first element of a tuple.
namespace Conformance.Regression.TupleElementNames;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var p = (X: 1, Y: 2);
        var q = (X: 3, Y: 4);
        var (a, b) = (p.Item2, await Point(1));
        Log(a + b);
        var same = (p.X, q.X, await Point(2));
        Log(same.Item1 + same.Item2);
        var named = (p.X, q.Y, await Point(3));
        Log(named.X + named.Y);
        object o = (p.ToString(), await Point(4));
        Log(o);
    }
}
