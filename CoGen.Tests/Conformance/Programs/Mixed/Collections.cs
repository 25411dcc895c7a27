// C# 13. Collection expressions with awaits, into every kind of target, and params collections.
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Conformance.Mixed.Collections;

[CollectionBuilder(typeof(Bag), nameof(Bag.Create))]
class Bag<T>(T[] items) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

static class Bag
{
    public static Bag<T> Create<T>(ReadOnlySpan<T> items)
    {
        Log($"bag of {items.Length}");
        return new(items.ToArray());
    }
}

class Adder : System.Collections.IEnumerable
{
    public List<int> L = [];

    public void Add(int n)
    {
        Log($"add {n}");
        L.Add(n);
    }

    public void Add(string s)
    {
        Log($"adds {s}");
        L.Add(s.Length);
    }

    public System.Collections.IEnumerator GetEnumerator() => L.GetEnumerator();
}

static partial class Program
{
    static string Join<T>(IEnumerable<T> e) => string.Join(",", e);

    static int Sum(params ReadOnlySpan<int> s)
    {
        var n = 0;
        foreach (var x in s)
            n += x;
        Log($"span {s.Length}");
        return n;
    }

    static int SumE(string h, params IEnumerable<int> s)
    {
        Log($"{h} enum");
        return s.Sum();
    }

    static int SumL(params List<int> s)
    {
        Log($"list {s.Count}");
        return s.Sum();
    }

    static int SumB(params Bag<int> s) => s.Sum();

    static int SumS(params Span<int> s)
    {
        s[0]++;
        return Sum(s);
    }

    static int Count(params ReadOnlySpan<object?> s) => s.Length;

    static IEnumerable<int> Lazy(int n)
    {
        for (var i = 0; i < n; i++)
        {
            Log($"yield {i}");
            yield return i;
        }
    }

    static int Len(ReadOnlySpan<int> s) => s.Length;

    static int Len2(Span<string> s, IReadOnlyList<string> r) => s.Length + r.Count;

    [CoTask]
    static async CoTask Targets()
    {
        int[] a = [await Point(1), 2, .. new[] { await Point(3), 4 }];
        Log(Join(a));
        List<long> b = [await Point(1), .. a.Select(x => (long)x), await Point(2)];
        Log(Join(b));
        ImmutableArray<int> c = [.. a, await Point(5)];
        Log(Join(c));
        IEnumerable<int> d = [await Point(1), .. Lazy(2), await Point(2)];
        Log(Join(d));
        IReadOnlyList<string> e = [await Point(1, "a"), .. b.Count > 2 ? (string[])["x", await Point(2, "y")] : []];
        Log(Join(e));
        ICollection<int> f = [await Point(1)];
        f.Add(2);
        Log(Join(f));
        Bag<string> g = [await Point(1, "p"), .. e, "q"];
        Log(Join(g));
        Adder h = [await Point(1), await Point(2, "two"), .. a];
        Log(Join(h.L));
        HashSet<int> s = [await Point(1), .. a, .. a];
        Log(Join(s));
        int?[] n = [null, await Point(1), .. new int?[] { null }];
        Log(n.Length);
        object[] o = [await Point(1), (object)await Point(2, "x"), .. a];
        Log(Join(o));
        (int, List<int>)[] t = [(await Point(1), [await Point(2)]), (3, [])];
        Log(t[0].Item2[0] + t.Length);
        int[][] jag =
        [
            [await Point(1)],
            [],
            [2, .. await Point(3, a)],
        ];
        Log(jag[2].Length);
        Log(Len([await Point(1), 2]) + Len2(["a"], ["b", "c"]));
        Dictionary<string, int[]> dict = new() { ["a"] = [await Point(1)], [await Point(2, "b")] = [.. a] };
        Log(dict["b"].Length);
        Func<int[]> fn = () => [.. a, 7];
        Log(Join(fn()));
        var arr = (int[])[await Point(1), .. (List<int>)[2, await Point(3)]];
        Log(Join(arr));
        Log(((IEnumerable<int>)[await Point(1)]).Count() + (await Point(true ? 1 : 0) > 0 ? (int[])[1] : [2, 3]).Length);
        Span<int> sp = [1, 2, .. a];
        sp[0] = 9;
        Log(sp.Length + sp[0]);
        string.Join(",", (string[])[.. e, await Point(1, "z")]);
    }

    [CoTask]
    static async CoTask Params()
    {
        Log(Sum(await Point(1), 2, await Point(3)));
        Log(Sum());
        Log(Sum(await Point(1)));
        Log(SumE(await Point(1, "h"), await Point(2), await Point(3)));
        Log(SumE(s: [await Point(2)], h: await Point(1, "n")));
        Log(SumL(await Point(1), await Point(2)));
        Log(SumB(await Point(4), 5));
        Log(SumS(await Point(1), await Point(2)));
        Log(Count(await Point(1), null, await Point(2, "x")));
        Log(Sum([await Point(1), .. new[] { 2 }]));
        Log(string.Concat(await Point(1, "a"), "b", await Point(2, "c"), "d", "e"));
        Log(string.Join('-', await Point(1, "a"), "b"));
        Log(await Tasks(await Point(1), 2, 3));
        Log(await Tasks());
        Log(await TaskList("x", await Point(1), await Point(2)));
    }

    [CoTask]
    static async CoTask<int> Tasks(params int[] all)
    {
        var n = 0;
        foreach (var x in all)
            n += await Point(x);
        return n;
    }

    [CoTask]
    static async CoTask<int> TaskList(string s, params IReadOnlyList<int> all)
    {
        await Pause(all.Count);
        return all[^1] + s.Length;
    }

    [CoTask]
    static async CoTask Fails()
    {
        try
        {
            Adder h = [1, await Fail(2), .. Lazy(1)];
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            Adder h = [1, .. Lazy(2), await Fail(3), await Point(9)];
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await Targets();
        await Params();
        await Fails();
    }
}
