// C# 14. Generic tasks that call themselves in extension form.
namespace Conformance.Generics.ExtensionRecursion;

static partial class Extensions
{
    [CoTask]
    public static async CoTask<int> Deep<T>(this T[] source, int n)
    {
        if (n == 0)
            return source.Length;
        await Pause(n);
        return await source.Deep(n - 1);
    }

    [CoTask]
    public static async CoTask<IEnumerable<T[]>> Permutations<T>(this T[] source, int length)
    {
        if (await Point(length) == 1)
            return source.Select(t => new[] { t });
        return (await source.Permutations(length - 1)).SelectMany(t => source.Where(o => !t.Contains(o)), (t, o) => t.Append(o).ToArray());
    }

    [CoTask]
    public static async CoTask<int> Swapped<T, U>(this Dictionary<T, U> source, int n)
        where T : notnull
        where U : notnull
    {
        await Pause(n);
        return n == 0 ? source.Count : await source.ToDictionary(p => p.Value, p => p.Key).Swapped(n - 1);
    }

    extension<T>(IReadOnlyList<T> source)
    {
        [CoTask]
        public async CoTask<T> Last(int n) => n == source.Count - 1 ? source[await Point(n)] : await source.Last(n + 1);
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new[] { 1, 2 }.Deep(2));
        Log(await Extensions.Deep("abc".ToCharArray(), 1));
        Log(Show(await new[] { 'a', 'b', 'c' }.Permutations(2)));
        Log(await new Dictionary<int, string> { [1] = "a" }.Swapped(2));
        Log(await new List<string> { "x", "y" }.Last(0));
    }
}
