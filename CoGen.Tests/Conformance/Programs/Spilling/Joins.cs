// C# 3. Joins whose sources await, behind where, let, from, join and into.
namespace Conformance.Spilling.Joins;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var q =
            from a in new[] { 1, 2, 3 }
            join b in await Nums(4) on a equals b
            where a > 1
            join c in await Nums(3) on a equals c into g
            select (a, g.Count());
        foreach (var x in q)
            Log(x);
        var q2 = from a in await Nums(3) from z in new[] { 1, 2 } join b in await Nums(4) on a equals b select a + b + z;
        Log(q2.Sum());
        var q3 =
            from a in Src("a", 3)
            where a > 0
            join b in Src("b", await Point(4)) on a equals b
            join c in Src("c", await Point(3)) on b equals c
            orderby c
            select a * 100 + b * 10 + c;
        foreach (var x in q3)
            Log(x);
        var q4 = from a in new[] { 1, 2 } select a * 2 into d join b in await Nums(5) on d equals b select d - b;
        Log(string.Join(",", q4));
        var q5 =
            from a in new[] { 1, 2 }
            let k = a + 1
            join b in await Nums(5) on k equals b
            let s = a + b + k
            from y in new[] { s, k }
            group y by y % 2 into gg
            select gg.Key;
        Log(string.Join(",", q5));
    }

    static IEnumerable<int> Src(string s, int n)
    {
        Log(s);
        return Enumerable
            .Range(0, n)
            .Select(x =>
            {
                Log(s + x);
                return x;
            });
    }

    [CoTask]
    static async CoTask<int[]> Nums(int n)
    {
        await Pause(n);
        return Enumerable.Range(0, n).ToArray();
    }
}
