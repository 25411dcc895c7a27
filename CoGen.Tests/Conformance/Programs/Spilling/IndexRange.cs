// C# 8. Indexes and ranges, multi-dimensional and inline arrays, pattern-based indexers, spans between awaits.
namespace Conformance.Spilling.IndexRange;

[InlineArray(4)]
struct Four
{
    private int _first;
}

class Ring(string s)
{
    public int Length => Val("Length", s.Length);

    public char this[int i] => Val($"[{i}]", s[i]);

    public string Slice(int start, int length) => Val($"slice {start} {length}", s.Substring(start, length));
}

class Holder
{
    public Four Four;
}

static partial class Program
{
    static Ring Get(Ring r)
    {
        Log("Get");
        return r;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var ring = new Ring("abcdef");
        Log(Get(ring)[^(await Point(1))]);
        Log(Get(ring)[(await Point(1))..^(await Point(2))]);
        Log(Get(ring)[..(await Point(3))] + Get(ring)[(await Point(2))..]);
        var range = (await Point(1))..^Val(1);
        Log("hello"[range] + "hello"[await Point(1, ^2)]);
        var array = new[] { 1, 2, 3, 4 };
        Log(Show(array[(await Point(1))..]) + array[^(await Point(1))]);
        array[^Val(1)] += await Point(5);
        Log(Show(array));
        var four = new Four();
        four[0] = await Point(1);
        four[await Point(1)] = Val(2);
        four[^(await Point(1))] = Val(9);
        Log(four[0] + four[1] + four[3]);
        var holder = new Holder();
        holder.Four[await Point(2)] = await Point(7);
        holder.Four[await Point(2)]++;
        Log(holder.Four[2]);
        var grid = new int[2, 2];
        grid[await Point(1), Val(0)] = await Point(4);
        grid[Val(1), await Point(0)] *= await Point(2);
        Log(grid[1, 0]);
        int[][] jagged =
        [
            [1],
            [2, 3],
        ];
        jagged[await Point(1)][await Point(1)] -= await Point(1);
        jagged[Val(0)][Val(0)]++;
        Log(Show(jagged));
        var list = new List<int> { 1, 2, 3 };
        list[^(await Point(1))] = await Point(8);
        Log(Show(list));
        Log(array.AsSpan((await Point(1)), 2).Length);
        Log(Show(array));
        try
        {
            four[await Point(7)] = Val(1);
        }
        catch (IndexOutOfRangeException)
        {
            Log("range");
        }
    }
}
