// C# 12. Collection expressions with elements and spreads that await.
namespace Conformance.Spilling.CollectionExpressions;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        int[] a = [Val(1), await Point(2), Val(3)];
        List<int> l = [await Point(1), .. a, await Point(4)];
        Log(Show(a) + Show(l));
        IEnumerable<string> e = [await Point(5, "a"), "b"];
        Log(Show(e));
        int[] spread = [.. await Point(6, l), Val(9), .. a];
        Log(Show(spread));
        HashSet<int> set = [await Point(1), 1, 2];
        Log(set.Count);
        List<List<int>> nested =
        [
            [await Point(1)],
            [],
            [2, await Point(3)],
        ];
        Log(Show(nested));
        int[] empty = [];
        Log(empty.Length + Sum([await Point(7), Val(8)]));
        Log(Sum([.. spread, await Point(1)]) + Sum(await Point(2), 3));
    }

    static int Sum(params IEnumerable<int> all) => all.Sum();
}
