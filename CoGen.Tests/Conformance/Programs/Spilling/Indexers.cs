// C# 8. Array elements, indexers, ranges and index-from-end with awaits in any place.
namespace Conformance.Spilling.Indexers;

class Grid
{
    private readonly Dictionary<(int, int), int> _cells = [];
    public int this[int x, int y]
    {
        get => Val($"get {x} {y}", _cells.GetValueOrDefault((x, y)));
        set
        {
            Log($"set {x} {y} {value}");
            _cells[(x, y)] = value;
        }
    }
    public string this[string key, int n = 7] => $"{key} {n}";
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        int[] a = [1, 2, 3, 4, 5];
        Log(a[await Point(1)]);
        Log(a[Val(1)] + a[await Point(2)]);
        a[await Point(0)] = Val(9);
        a[Val(1)] = await Point(8);
        a[await Point(2)] = await Point(7);
        Log(Show(a));
        Log(a[^await Point(1)]);
        Log(Show(a[await Point(1)..Val(3)]));
        Log("hello"[await Point(1)..]);
        Log("hello"[await Point(4)]);
        var grid = new Grid();
        grid[Val(1), await Point(2)] = await Point(3);
        Log(grid[await Point(1), Val(2)]);
        grid[1, 2] += await Point(4);
        grid[await Point(1), 2]++;
        Log(grid[1, 2]);
        Log(grid[await Point(5, "key")]);
        int[,] matrix = new int[2, 3];
        matrix[Val(1), await Point(2)] = 5;
        matrix[await Point(1), 2] *= await Point(2);
        Log(matrix[1, 2]);
        int[][] jagged =
        [
            [1],
            [2, 3],
        ];
        jagged[await Point(1)][Val(0)] += await Point(6);
        Log(Show(jagged));
        var d = new Dictionary<string, int> { ["a"] = 1 };
        d[await Point(1, "b")] = d["a"] + await Point(2);
        Log(Show(d.Values));
        try
        {
            a[Val(9)] = await Point(1);
        }
        catch (IndexOutOfRangeException)
        {
            Log("out of range");
        }
        try
        {
            int[]? none = null;
            none![await Point(0)] = await Point(1);
        }
        catch (NullReferenceException)
        {
            Log("null array");
        }
    }
}
