// C# 8. Queries: awaits in their sources, captured locals in their clauses, continuations, groups, joins, over own operators.
namespace Conformance.Mixed.Queries;

class Q<T>(IEnumerable<T> e)
{
    public IEnumerable<T> E => e;

    public Q<U> Select<U>(Func<T, U> f)
    {
        Log("Select");
        return new(e.Select(f));
    }

    public Q<T> Where(Func<T, bool> f)
    {
        Log("Where");
        return new(e.Where(f));
    }

    public Q<V> SelectMany<U, V>(Func<T, Q<U>> f, Func<T, U, V> g)
    {
        Log("SelectMany");
        return new(e.SelectMany(x => f(x).E, g));
    }

    public Q<T> OrderBy<K>(Func<T, K> k)
    {
        Log("OrderBy");
        return new(e.OrderBy(k));
    }

    public Q<T> Cast<U>()
    {
        Log("Cast");
        return this;
    }
}

static partial class Program
{
    static Q<int> Src(params int[] a)
    {
        Log("Src");
        return new(a);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var k = await Point(2);
        var a =
            from x in await Point(1, new[] { 3, 1, 2, 4 })
            where x > 1
            let y = x * k
            orderby y descending, x
            select new
            {
                x,
                y,
                Sum = x + y + k,
            };
        k = await Point(10);
        foreach (var r in a)
        {
            await Pause(r.y);
            Log(r);
        }
        var b =
            from x in await Point(1, Src(1, 2, 3))
            from y in Src(x, k)
            where y != k
            orderby -y
            select (x, y) into t
            where t.x < 3
            select t.x * 10 + t.y;
        k = await Point(2);
        foreach (var r in b.E)
            Log(r);
        var c =
            from x in new[] { "a", "bb", "cc" }
            join y in await Point(3, new[] { 1, 2, 2 }) on x.Length equals y into ys
            from y in ys.DefaultIfEmpty()
            group y by x into g
            let n = g.Count()
            orderby n, g.Key
            select $"{g.Key}{n}{g.Sum()}{k}";
        Log(string.Join(" ", c) + await Point(4));
        var d = (from x in Enumerable.Range(await Point(1), await Point(3)) let f = (Func<int, int>)(z => z + x + k) select f(x)).ToList();
        Log(d.Sum());
        Log((from int x in new object[] { 1, await Point(2) } select x).Aggregate((p, q) => p * 10 + q) + await Point(5));
        IQueryable<int> q1 = (await Point(6, new[] { 5, 6 })).AsQueryable();
        Log((from x in q1 where x > k select x + k).Sum());
        foreach (var g in from x in await Point(7, "hello") group x by x into gg where gg.Count() >= (k > 1 ? 1 : 2) select gg)
        {
            await Pause(g.Count());
            Log(g.Key);
        }
        var nested = from x in await Point(8, new[] { 1, 2 }) select from y in new[] { x, x * 2 } where y > k - 1 select (x, y, k);
        k = 1;
        foreach (var n in nested)
        foreach (var (x, y, z) in n)
            Log($"{x}{y}{z}{await Point(y)}");
    }
}
