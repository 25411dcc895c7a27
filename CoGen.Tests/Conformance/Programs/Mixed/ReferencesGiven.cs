// C# 8. References that methods, properties and indexers give, beside awaits that do not stand between finding and using them.
namespace Conformance.Mixed.ReferencesGiven;

struct Pair
{
    public int X;

    public void Set(int x) => X = x;

    public override readonly string ToString() => $"<{X}>";
}

class Store
{
    private readonly Pair[] _pairs = [new Pair { X = 1 }, new Pair { X = 2 }];
    public int Count;
    public readonly int[] Numbers = new int[3];

    public ref Pair At(int i)
    {
        Log($"at {i}");
        return ref _pairs[i];
    }

    public ref Pair this[int i]
    {
        get
        {
            Log($"item {i}");
            return ref _pairs[i];
        }
    }

    public ref Pair First
    {
        get
        {
            Log("first");
            return ref _pairs[0];
        }
    }

    public override string ToString() => string.Join(" ", _pairs) + $" {Count} {string.Join(",", Numbers)}";
}

class Holder
{
    public Holder(in Pair pair, int n) => Log($"{pair} {n}");
}

static partial class Program
{
    static int Show(in Pair pair, int n) => Val($"{pair}", n) % 2;

    static void Add(ref int n, int k) => n += k;

    [CoTask]
    static async CoTask ByValue(Store s, bool b)
    {
        // An in argument is read at once, since no reference can wait.
        Show(s[0], await Point(1));
        Show(s.First, await Point(2));
        Show(s.At(1), await Point(3));
        Show(s.First, Show(s[await Point(1)], await Point(4)));
        Show(b ? s.First : s[1], await Point(5));
        _ = new Holder(s.First, await Point(6));
        Log((s.First.X, await Point(7), s[1].X));
    }

    [CoTask]
    static async CoTask AtOnce(Store s)
    {
        s[1] = s.First = s[Val(1)];
        s.First.Set(Val("x", 9));
        s.At(await Point(0)).X = s.At(1).X += 5;
        Log((s.At(0).X = 7) + await Point(8) + s.At(1).X--);
        s[await Point(1)].X++;
        (s.At(await Point(0)).X, s.Count) = (3, 4);
        (s.Count, s[await Point(1)].X) = (5, 6);
        Log(s);
    }

    [CoTask]
    static async CoTask Checked(Store s)
    {
        checked(s.Count) = await Point(4);
        checked(s.Count) += await Point(5);
        unchecked(s[await Point(1)].X) = 6;
        checked(s[await Point(0)].X)++;
        Add(ref checked(s.Numbers[await Point(1)]), await Point(4));
        checked((s.Numbers[await Point(0) + 1])) -= 2;
        unchecked(s.Numbers[int.MinValue + await Point(1) + int.MaxValue]) = await Point(7);
        Log(s);
        try
        {
            checked(s.Numbers[int.MaxValue + s.Numbers[1]]) = await Point(8);
        }
        catch (OverflowException)
        {
            Log("on the left");
        }
        try
        {
            checked(s.Numbers[int.MaxValue + await Point(9)]) = Val(1);
        }
        catch (OverflowException)
        {
            Log("on the left");
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var s = new Store();
        await ByValue(s, true);
        await AtOnce(s);
        await Checked(s);
    }
}
