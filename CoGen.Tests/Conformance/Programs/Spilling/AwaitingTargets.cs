// C# 7. Assignments whose target awaits: elements, members, deconstruction, refs.
namespace Conformance.Spilling.AwaitingTargets;

struct Cell
{
    public int X;
    public int Y { get; set; }
}

class Box
{
    public Cell Cell;
    public int P { get; set; } = 5;
    public Cell[] Cells = new Cell[3];
    public int[,] Grid = new int[3, 3];

    public ref int Ref(int i)
    {
        Log($"ref {i}");
        return ref Cells[i].X;
    }

    public Box this[int i, string s]
    {
        get
        {
            Log($"[{i}, {s}]");
            return this;
        }
    }
}

static partial class Program
{
    static Box Get(Box b)
    {
        Log("Get");
        return b;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var b = new Box();
        var a = new int[4];
        b.Cells[await Point(1)].X = Val(3);
        b.Cells[await Point(1)].X += Val(4);
        b.Cells[await Point(1)].X += await Point(5);
        b.Cells[await Point(2)].Y = await Point(6);
        b.Cells[await Point(2)].Y++;
        (await Point(1, b)).P += await Point(7);
        (await Point(2, b)).P += Val(8);
        Log(++(await Point(3, b)).P);
        Log((await Point(3, b)).Cell.X-- + await Point(4));
        (await Point(4, b)).Cell.X = await Point(9);
        b[await Point(1), await Point(2, "s")].P = Val(1);
        b[Val(1), await Point(2, "t")].Cell.Y *= await Point(3);
        Get(b)[Val(1), Val("u", "u")].Cells[await Point(0)].X |= await Point(8);
        b.Grid[await Point(1), Val(2)] = Val(7);
        b.Grid[Val(1), await Point(2)] += await Point(3);
        b.Grid[await Point(1), await Point(2)]++;
        Log(b.Grid[1, 2]);
        a[^(await Point(1))] = Val(2);
        a[^(await Point(1))] += await Point(2);
        b.Ref(await Point(1)) = Val(10);
        b.Ref(await Point(1)) += Val(11);
        b.Ref(await Point(1))++;
        ref var r = ref b.Cells[await Point(0)].X;
        r += 5;
        Log(r);
        ref readonly int q = ref b.Ref(await Point(1));
        Log(q);
        (a[await Point(0)], a[Val(1)]) = (Val(5), Val(6));
        (a[await Point(0)], b.P) = (await Point(7), Val(8));
        (a[Val(0)], a[await Point(1)]) = (a[1], a[0]);
        int x = 1;
        (x, a[x = (await Point(2))]) = (Val(3), await Point(4));
        Log(x);
        (Get(b).P, (a[await Point(1)], b.Cells[await Point(2)].X)) = (1, (await Point(2), 3));
        (var y, a[await Point(3)]) = (x, 9);
        (a[Val(0)], _, Get(b).Cell.X) = await Point(9, (1, 2, 3));
        Log(y + Show(a) + b.P + b.Cell.X);
        var d = new Dictionary<string, int>();
        d[await Point(1, "k")] = Val(1);
        d[await Point(1, "k")] += await Point(2);
        (d[Val("one", "one")], d[await Point(2, "two")]) = (1, d["k"]);
        Log(string.Join(",", d));
        try
        {
            (a[await Point(9)], a[Val(1)]) = (Val(1), await Point(2));
        }
        catch (IndexOutOfRangeException)
        {
            Log("range");
        }
        try
        {
            a[await Point(9)] = Val(1);
        }
        catch (IndexOutOfRangeException)
        {
            Log("range");
        }
        Box? none = null;
        try
        {
            (await Point(1, none))!.P = Val(2);
        }
        catch (NullReferenceException)
        {
            Log("null");
        }
        try
        {
            none!.P = await Point(3);
        }
        catch (NullReferenceException)
        {
            Log("null");
        }
        try
        {
            none!.Cells[Val(4)].X += await Point(5);
        }
        catch (NullReferenceException)
        {
            Log("null");
        }
    }
}
