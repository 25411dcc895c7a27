// C# 13. params of arrays, spans, lists and sequences, with awaits among the arguments.
namespace Conformance.Spilling.ParamsCollections;

class Holder(params int[] a)
{
    public int Total => a.Sum();
    public int this[params int[] k] => k.Sum();
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(Sum(await Point(1), V(2), await Point(3)));
        Log(SumSpan(V(1), await Point(2)));
        Log(SumList(await Point(1), 2, V(3)));
        Log(SumEnum(V(1), await Point(2)));
        Log(SumSpan());
        Log(string.Join(",", await Point(1), V(2)));
        Log(string.Format("{0} {1} {2} {3}", await Point(1), V(2), await Point(3), V(4)));
        Log(await Task_(V(1), await Point(2), V(3)));
        Log(await Task2(V(1), await Point(2), V(3)));
        Log(new Holder(V(1), await Point(4)).Total);
        Log(new Holder(1)[V(1), await Point(4), 6]);
    }

    static int V(int i)
    {
        Log("V" + i);
        return i;
    }

    static int Sum(params int[] a) => a.Sum();

    static int SumSpan(params ReadOnlySpan<int> a)
    {
        var s = 0;
        foreach (var i in a)
            s += i;
        return s;
    }

    static int SumList(params List<int> a) => a.Sum();

    static int SumEnum(params IEnumerable<int> a) => a.Sum();

    [CoTask]
    static async CoTask<int> Task_(params int[] a)
    {
        await Pause(1);
        return a.Sum();
    }

    [CoTask]
    static async CoTask<int> Task2(params List<int> a)
    {
        await Pause(1);
        return a.Sum();
    }
}
