// C# 3. Query expressions: await in the first source and in join sources; closures over awaited locals.
namespace Conformance.Spilling.Queries;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var factor = await Point(10);
        var q = from n in await Point(1, new[] { 3, 1, 2 }) where n > 1 orderby n select n * factor;
        Log(Show(q));
        factor = await Point(100);
        Log(Show(q));
        var joined =
            from a in await Point(2, new[] { 1, 2 })
            join b in await Point(3, new[] { 2, 3 }) on a equals b
            let sum = a + b
            select sum + factor;
        Log(Show(joined));
        var grouped = from s in new[] { "a", "bb", "cc" } group s by s.Length into g select $"{g.Key}:{Show(g)}";
        Log(Show(grouped));
        await Pause(4);
        Log(Show(from a in new[] { 1, 2 } from b in new[] { a, factor } select a + b));
        Log((from n in new[] { 1, 2, 3 } select n).Sum() + await Point(5));
    }
}
