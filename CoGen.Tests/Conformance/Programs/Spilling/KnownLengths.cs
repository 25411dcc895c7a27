// C# 12. Spreads whose lengths are known: with few parts the compiler evaluates all before it takes elements out of any.
namespace Conformance.Spilling.KnownLengths;

class Counted(string name, int n) : IEnumerable<int>
{
    public int Count
    {
        get
        {
            Log($"count {name}");
            return n;
        }
    }

    public IEnumerator<int> GetEnumerator()
    {
        Log($"enumerate {name}");
        for (var i = 0; i < n; i++)
            yield return i;
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

static partial class Program
{
    [CoTask]
    static async CoTask<int> Change(IList<int> list, int at)
    {
        await Pause(at);
        return ++list[at];
    }

    [CoTask]
    static async CoTask Lists(List<int> l, int[] a, IEnumerable<int> lazy)
    {
        List<int> k = [.. l, await Change(l, 0), .. l];
        Log(Show(k));
        int[] b = [.. a, await Change(a, 0), .. a];
        Log(Show(b));
        IEnumerable<int> e = [await Change(a, 1), .. a, await Change(a, 1)];
        Log(Show(e));
        IList<int> i = [await Change(l, 1), .. l, .. a, await Change(l, 1), await Change(a, 1)];
        Log(Show(i));
        k = [.. l, await Change(l, 0), .. l, await Change(l, 0), .. l];
        Log(Show(k));
        k = [.. l, await Change(l, 0), .. lazy];
        Log(Show(k));
        k = [.. l, await Change(l, 0), .. l, l[0], await Change(l, 0), l[0]];
        Log(Show(k));
        k = [l[0], await Change(l, 0), l[0], l[1], .. l];
        Log(Show(k));
        k = [.. l, .. a, await Change(l, 1)];
        Log(Show(k));
        k = [.. "ab", await Change(l, 1), .. "c"];
        Log(Show(k));
        Log(Sum([.. l, await Change(l, 0), .. l]) + Sum(l[0], await Change(l, 0), l[0]));
    }

    static int Sum(params ReadOnlySpan<int> all)
    {
        var sum = 0;
        foreach (var n in all)
            sum = sum * 3 + n;
        return sum;
    }

    [CoTask]
    static async CoTask<T[]> Generic<T>(List<T> l, T[] a)
    {
        var changed = a[0];
        return [.. l, await Put(l, changed), .. l];
    }

    [CoTask]
    static async CoTask<T> Put<T>(List<T> l, T t)
    {
        await Pause(9);
        l[0] = t;
        return t;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await Lists([1, 2], [3, 4], new[] { 5, 6 }.Where(n => n > 5));
        Log(Show(await Generic(["a", "b"], ["z"])));
        int[] c = [.. new Counted("a", 2), await Point(1), .. new Counted("b", 1)];
        Log(Show(c));
        c = [.. new Counted("a", 2), .. new Counted("b", 1), await Point(1), 7, .. new Counted("c", 1)];
        Log(Show(c));
    }
}
