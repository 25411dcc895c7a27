// C# 13. What a type parameter stands for: disposed, enumerated, locked, matched, deconstructed and set in part, around awaits.
namespace Conformance.Mixed.TypeParameterUses;

interface IBox<T>
{
    T V { get; set; }
    string? S { get; set; }
    event Action E;
    void Deconstruct(out T a, out string? b);
    static abstract int Make(int n);
    static virtual int Twice(int n) => n * 2;
}

struct SBox : IBox<int>, IAsyncDisposable, IDisposable, IEnumerable<int>
{
    public int V { get; set; }
    public string? S { get; set; }
    public event Action E
    {
        add { V++; }
        remove { V--; }
    }

    public void Deconstruct(out int a, out string? b)
    {
        V++;
        a = V;
        b = S;
    }

    public static int Make(int n) => n + 1;

    public ValueTask DisposeAsync()
    {
        Log($"async {V++}");
        return default;
    }

    public void Dispose() => Log($"dispose {V++}");

    public IEnumerator<int> GetEnumerator()
    {
        V++;
        yield return V;
        yield return 2;
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"S{V}{S}";
}

class CBox : IBox<int>, IAsyncDisposable, IDisposable, IEnumerable<int>
{
    public int V { get; set; }
    public string? S { get; set; }
    public event Action E
    {
        add { V++; }
        remove { V--; }
    }

    public void Deconstruct(out int a, out string? b)
    {
        V++;
        a = V;
        b = S;
    }

    public static int Make(int n) => n + 2;

    public static int Twice(int n) => n * 3;

    public ValueTask DisposeAsync()
    {
        Log($"async {V++}");
        return default;
    }

    public void Dispose() => Log($"dispose {V++}");

    public IEnumerator<int> GetEnumerator()
    {
        V++;
        yield return V;
        yield return 2;
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"C{V}{S}";
}

static partial class Program
{
    [CoTask]
    static async CoTask Use<T>(T t, T[] all)
        where T : IBox<int>, IAsyncDisposable, IDisposable, IEnumerable<int>
    {
        t.S ??= await Point(1, "s");
        t.V += await Point(2) + t.V++;
        all[await Point(0)].S ??= await Point(3, "x");
        all[0].S += await Point(4, "y");
        all[await Point(0)].V++;
        Log($"{t} {all[0]}");
        using (t)
        {
            await Pause(5);
            t.V++;
        }
        await using (t)
            await Pause(6);
        await using (var u = t)
            Log(u.V + await Point(7));
        Log(t);
        foreach (var x in t)
            Log(x + await Point(8));
        foreach (var b in all)
        {
            Log(b.V + await Point(9));
            var (a, s) = b;
            Log($"{a}{s}{b}");
        }
        var (c, d) = t;
        (c, d) = await Point(10, t);
        Log($"{c}{d}{t}");
        Log(T.Make(await Point(11)) + T.Twice(await Point(12)));
        switch (t)
        {
            case SBox { V: var v } when await Point(v) > 3:
                Log($"struct {v}");
                break;
            case CBox k when await Point(13, k.V) > 3:
                k.V++;
                Log($"class {k}");
                break;
        }
        if (await Point(14, (object)t) is T again && again.V > 0)
            Log(again);
        var text = t switch
        {
            SBox s => await Point(15, "a") + s,
            CBox s2 => s2 + await Point(16, "b"),
            _ => "none",
        };
        Log(text);
        (t.V, all[0].V, var e) = (await Point(17), t.V, await Point(18, t));
        Log($"{t} {all[0]} {e}");
        T? none = default;
        Log(none is null ? "null" : none.V.ToString() + await Point(19));
        Func<int> f = () => t.V++ + all[0].V;
        Log(f() + await Point(20) + f());
        var arr = new T[await Point(2)];
        arr[1] = t;
        arr[1].V = await Point(21);
        Log($"{arr[1].V} {t.V}");
        var dict = new Dictionary<int, T> { [await Point(1)] = t };
        Log(dict[1].V + dict.GetValueOrDefault(await Point(2), t)!.V);
        ref var r = ref arr[1];
        r.V += 5;
        Log(r.ToString() + await Point(22));
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await Use(new SBox(), new SBox[1]);
        await Use(new CBox(), [new CBox()]);
    }
}
