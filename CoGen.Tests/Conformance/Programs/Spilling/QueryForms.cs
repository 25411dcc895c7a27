// C# 3. Queries with let, where, orderby, into, group and nested queries, whose first source awaits.
namespace Conformance.Spilling.QueryForms;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var k = 2;
        var q =
            from a in await Nums(3)
            from b in new[] { a, a * k }
            where b % 2 == 0
            let c = b + k
            orderby c descending, b
            select new
            {
                a,
                b,
                c,
            };
        k = 3;
        foreach (var r in q)
        {
            Log(r);
            await Pause(r.a);
        }
        var q2 = from a in (from z in await Nums(2) select z * 10) join b in await Nums(3) on a / 10 equals b into g select (a, g.Count());
        foreach (var (a, n) in q2)
            Log($"{a} {n} {await Point(a)}");
        Log((from a in await Nums(4) group a by a % 2 into g select g.Key + ":" + string.Join(",", g)).ToList());
        var w = await Point(2);
        Log((from int a in (IEnumerable<int>)await Nums(4) where a > w select a + w).Sum() + await Point(1));
    }

    [CoTask]
    static async CoTask<int[]> Nums(int n)
    {
        await Pause(n);
        return Enumerable.Range(0, n).ToArray();
    }
}
