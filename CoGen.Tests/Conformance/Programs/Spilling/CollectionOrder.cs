// C# 12. Collection expressions for every kind of target: when each element is computed, added, enumerated.
namespace Conformance.Spilling.CollectionOrder;

class Bag : IEnumerable<int>
{
    private readonly List<int> _all = [];

    public Bag() => Log("Bag");

    public void Add(int n)
    {
        Log($"add {n}");
        if (n == 13)
            throw new TestException("thirteen");
        _all.Add(n);
    }

    public IEnumerator<int> GetEnumerator() => _all.GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

[CollectionBuilder(typeof(Built), "Create")]
class Built : IEnumerable<int>
{
    private readonly int[] _all;

    private Built(int[] all) => _all = all;

    public static Built Create(ReadOnlySpan<int> all)
    {
        Log($"create {all.Length}");
        return new Built(all.ToArray());
    }

    public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)_all).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

static partial class Program
{
    static IEnumerable<int> Lazy(int n)
    {
        Log($"lazy {n}");
        yield return n;
        Log($"lazier {n}");
        yield return n + 1;
    }

    static int Sum(ReadOnlySpan<int> all)
    {
        var sum = 0;
        foreach (var n in all)
            sum += n;
        return sum;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var list = new List<int> { 1, 2 };
        Bag bag = [Val(1), await Point(2), Val(3)];
        Log(Show(bag));
        bag = [.. Lazy(4), await Point(5), .. await Point(6, bag), Val(7)];
        Log(Show(bag));
        Built built = [Val(1), .. list, await Point(3)];
        Log(Show(built));
        HashSet<int> set = [Val(1), await Point(1), .. Lazy(1), await Point(2)];
        Log(Show(set));
        int[] array = [.. list, await Point(3), .. await Point(4, list), Val(5)];
        Log(Show(array));
        IReadOnlyList<int> read = [Val(1), .. list, await Point(3)];
        Log(Show(read));
        Log(Sum([await Point(1), Val(2), .. list]));
        System.Collections.Immutable.ImmutableArray<int> fixedOnes = [await Point(1), .. array];
        Log(Show(fixedOnes));
        long[] wide = [await Point(1), 2, Val(3)];
        Log(Show(wide));
        object?[] mixed = [await Point(1), null, "s", .. await Point(2, new string[] { "t" })];
        Log(Show(mixed));
        List<int[]> nested =
        [
            [await Point(1), Val(2)],
            [],
            [.. array, await Point(3)],
        ];
        Log(Show(nested));
        int[] changed = [.. list, list.Count, await Add(list), .. list];
        Log(Show(changed));
        try
        {
            bag = [Val(12), Val(13), await Point(14)];
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            bag = [Val(12), await Fail(15), Val(16)];
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
    }

    [CoTask]
    static async CoTask<int> Add(List<int> list)
    {
        await Pause(1);
        list.Add(9);
        return list.Count;
    }
}
