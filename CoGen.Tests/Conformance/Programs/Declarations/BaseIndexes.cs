// C# 8. base[^1] and base[a..b].
namespace Conformance.Declarations.BaseIndexes;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        await new D().M();
    }
}

partial class B
{
    protected int[] A = [1, 2, 3];
    public int Count => 3;
    public int Length => 3;
    public int this[int i]
    {
        get
        {
            Log("g" + i);
            return A[i];
        }
        set
        {
            Log("s" + i);
            A[i] = value;
        }
    }

    public int[] Slice(int s, int n)
    {
        Log($"slice {s} {n}");
        return A[s..(s + n)];
    }
}

partial class D : B
{
    [CoTask]
    public async CoTask M()
    {
        Log(base[^1]);
        Log(base[^await Point(2)]);
        base[^1] = await Point(5);
        Log(Show(base[1..]));
        Log(Show(base[(await Point(1))..^1]));
        base[^1] += 3;
        Index i = ^2;
        Log(base[i]);
        Range r = 0..2;
        Log(Show(base[r]));
        await Pause(1);
    }
}
