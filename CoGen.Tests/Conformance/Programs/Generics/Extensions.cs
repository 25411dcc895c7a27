// C# 14. Extension methods and extension members as tasks, with generic receivers; called in both forms.
namespace Conformance.Generics.Extensions;

static partial class Classic
{
    [CoTask]
    public static async CoTask<string> Twice(this string s, int n = 2)
    {
        var result = "";
        for (var i = 0; i < n; i++)
            result += await Point(i, s);
        return result;
    }

    [CoTask]
    public static async CoTask<int> CountAll<T>(this IEnumerable<T> all)
    {
        var n = 0;
        foreach (var _ in all)
            n += await Point(1);
        return n;
    }
}

static partial class Modern
{
    extension(string s)
    {
        [CoTask]
        public async CoTask<string> Repeat(int n)
        {
            await Pause(n);
            return string.Concat(Enumerable.Repeat(s, n));
        }

        [CoTask]
        public static async CoTask<string> Static(int n) => $"static {await Point(n)}";
    }

    extension<T>(List<T> list)
        where T : notnull
    {
        [CoTask]
        public async CoTask<int> Total(int start)
        {
            foreach (var t in list)
                start += await Point(1, t.GetHashCode());
            return start;
        }

        public string First => list[0].ToString()!;

        [CoTask]
        public async CoTask<string> Describe<U>(U u)
        {
            await Pause(5);
            return list.First + u + typeof(T).Name;
        }
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await "a".Twice());
        Log(await Classic.Twice("b", 3));
        Log(await new[] { 1.5, 2.5 }.CountAll());
        Log(await "c".Repeat(3));
        Log(await Modern.Repeat("d", 2));
        Log(await string.Static(4));
        Log(await new List<int> { 1, 2 }.Total(10));
        Log(await new List<int> { 1, 2 }.Describe("u"));
        string? none = null;
        Log(await (none?.Twice() ?? "e".Twice(1)));
    }
}
