// C# 7. Variables that a query's sources declare, kept across awaits and captured by its clauses.
namespace Conformance.Regression.QuerySourceVariables;

static partial class Program
{
    static int[] Upto(int n, out int last)
    {
        last = n;
        return Val("Upto", Enumerable.Range(1, n).ToArray());
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var least = await Point(1);
        var simple = from x in Upto(await Point(3), out var last).Append(last + await Point(1) + last) where x > least select x;
        Log(Show(simple) + last);
        var joined =
            from x in Upto(3, out var first)
            join y in Upto(await Point(4), out var second).Append(second + await Point(2)) on x equals y
            where x < second
            select x + y + first;
        Log(Show(joined) + first + second);
        unchecked
        {
            Log((from x in Upto(2, out var third) where x > least select x).Sum() > 1 ? third + await Point(5) : third);
        }
    }
}
