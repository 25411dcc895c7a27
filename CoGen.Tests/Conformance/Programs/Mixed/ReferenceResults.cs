// C# 8. Results that are references, with awaits in the arguments that lead to them.
// Other stops: the head of a loop over references that spreads over several lines
namespace Conformance.Mixed.ReferenceResults;

struct V
{
    public int X,
        Y;
    public int P
    {
        get => X;
        set => X = value;
    }

    public void Inc() => X++;

    public override readonly string ToString() => $"({X},{Y})";
}

class Store
{
    private readonly V[] _v = new V[4];
    private int _n;

    public ref V At(int i)
    {
        Log($"At {i}");
        return ref _v[i];
    }

    public ref V this[int i]
    {
        get
        {
            Log($"[{i}]");
            return ref _v[i];
        }
    }

    public ref readonly V Ro(int i) => ref _v[i];

    public ref int N => ref _n;

    public ref T Pick<T>(bool b, ref T x, ref T y) => ref b ? ref x : ref y;

    public string All => string.Join(" ", _v) + " " + _n;
}

static partial class Program
{
    static void Set(ref V v, int x) => v.X = x;

    static void Set2(ref int v, in V w, out int o)
    {
        v += w.X;
        o = v;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var s = new Store();
        s.At(await Point(1)) = new V { X = 5 };
        s.At(await Point(1)).Y = 6;
        s.At(await Point(1)).X += 2;
        s.At(await Point(2)).P = 7;
        s.At(await Point(2)).P++;
        s.At(await Point(2)).Inc();
        s[await Point(3)] = s[1];
        s[await Point(3)].X <<= 2;
        s.N++;
        Log(s.All);
        Set(ref s[await Point(1)], 4);
        Log(s.All);
        ref var r = ref s.At(await Point(1));
        r.X = 100;
        r = s.Ro(2);
        ref readonly var ro = ref s.Ro(1);
        Log(ro.X + ro.ToString());
        ref var q = ref s.Pick(s.N > 0, ref s[0], ref s[1]);
        q.X++;
        (s[await Point(0)].X, s.N) = (1, 2);
        var copy = s.At(await Point(0));
        copy.X = 77;
        await Pause(1);
        Log(s.All + copy);
        foreach (
            ref var e in new[]
            {
                new V { X = 1 },
                s[1],
            }.AsSpan()
        )
            e.Inc();
        Log(s.At(await Point(3)).Equals(s[3]) ? s[await Point(2)].ToString() : "no");
        if (s[await Point(0)] is { X: var x, Y: var y } && x + y > await Point(1))
            Log($"{x} {y}");
        Log(s.N);
        Func<int, int> f = i => s.At(i).X++;
        Log(f(0) + await Point(f(0)) + f(0));
        for (ref var c2 = ref s.N; c2 < 60; c2 += 7)
            Log(c2);
        try
        {
            s.At(await Point(9)).X = 3;
        }
        catch (IndexOutOfRangeException)
        {
            Log(s.All);
        }
    }
}
