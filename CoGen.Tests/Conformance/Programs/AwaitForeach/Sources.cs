// C# 8. foreach over arrays, strings, lists, spans-free patterns, multi-dimensional, dictionaries, with awaits in the body.
namespace Conformance.AwaitForeach.Sources;

class Countdown(int from)
{
    public Enumerator GetEnumerator() => new(from);

    public struct Enumerator(int n)
    {
        public int Current { get; private set; } = n + 1;

        public bool MoveNext() => --Current >= 0;

        public void Dispose() => Log("not called: no IDisposable");
    }
}

class Disposing
{
    public Enumerator GetEnumerator() => new();

    public struct Enumerator : IDisposable
    {
        private int _n;
        public int Current => _n;

        public bool MoveNext() => ++_n < 4;

        public void Dispose() => Log($"disposed at {_n}");
    }
}

static class Extensions
{
    public static IEnumerator<int> GetEnumerator(this int n) => Enumerable.Range(0, n).GetEnumerator();
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        foreach (var n in new[] { 1, 2 })
            Log(n + await Point(n));
        foreach (var c in "abc")
        {
            if (c == 'b')
                continue;
            await Pause(c);
            Log(c);
        }
        foreach (int n in new List<int> { 3, 4 })
            Log(await Point(n));
        foreach (var n in new Countdown(2))
            Log(await Point(n));
        foreach (var n in new Disposing())
        {
            await Pause(n);
            if (n == 2)
                break;
        }
        foreach (var n in new Disposing())
            await Pause(n);
        foreach (var n in 3)
            Log(await Point(n));
        foreach (
            var n in new int[,]
            {
                { 1, 2 },
                { 3, 4 },
            }
        )
            Log(await Point(n));
        foreach (var (key, value) in new SortedDictionary<string, int> { ["a"] = 1, ["b"] = 2 })
            Log($"{key} {value + await Point(value)}");
        foreach (var n in Iterator())
            Log(await Point(n));
        foreach (long wide in new[] { 1, 2 })
            Log(wide + await Point(1));
        foreach (string s in new object[] { "x", "y" })
            Log(s + await Point(2));
        foreach (var n in await Point(5, new[] { 6, 7 }))
            Log(n);
        foreach (var o in new System.Collections.ArrayList { 1, "two" })
            Log(await Point(6, o));
        foreach (Resource r in new System.Collections.ArrayList { new Resource("r") })
            using (r)
                await Pause(7);
        foreach (var n in (IReadOnlyCollection<int>)[8, 9])
            await Pause(n);
    }

    static IEnumerable<int> Iterator()
    {
        try
        {
            yield return 1;
            yield return 2;
        }
        finally
        {
            Log("iterator's finally");
        }
    }
}
