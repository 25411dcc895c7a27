// C# 8. Compound assignment through references, struct fields, arrays and indexers, with awaits on both sides.
namespace Conformance.Mixed.CompoundPlaces;

struct Cell
{
    public int V;
    public int[] Row;
    public Inner In;
    private int _p;
    public int P
    {
        get
        {
            Log($"get P {_p}");
            return _p;
        }
        set
        {
            Log($"set P {value}");
            _p = value;
        }
    }
    public int this[int i]
    {
        get
        {
            Log($"get [{i}] {V}");
            return V + i;
        }
        set
        {
            Log($"set [{i}] {value}");
            V = value;
        }
    }
}

struct Inner
{
    public Cell2[] Cells;
    public string S;
    public int? N;
}

struct Cell2
{
    public int X;
    public int this[int i, int j]
    {
        get
        {
            Log($"get [{i},{j}] {X}");
            return X;
        }
        set
        {
            Log($"set [{i},{j}] {value}");
            X = value;
        }
    }
}

class Box
{
    public Cell[] Cells = new Cell[3];
    public Cell One;

    public ref Cell At(int i)
    {
        Log($"at {i}");
        return ref Cells[i];
    }

    public ref Cell this[int i]
    {
        get
        {
            Log($"ref [{i}]");
            return ref Cells[i];
        }
    }
    public ref int Ref => ref One.V;
}

static partial class Program
{
    static Box _box = new();
    static Box B
    {
        get
        {
            Log("B");
            return _box;
        }
    }

    [CoTask]
    static async CoTask Arrays()
    {
        B.Cells[await Point(1)].V += await Point(2);
        B.Cells[await Point(1)][Val(3)] += await Point(4);
        B.Cells[Val(1)].P -= await Point(5);
        B.Cells[await Point(1)].P++;
        ++B.Cells[await Point(1)][await Point(2)];
        Log(B.Cells[await Point(1)][await Point(2)]--);
        B.One.In.Cells = new Cell2[2];
        B.One.In.Cells[await Point(1)][await Point(0), Val(7)] += await Point(6);
        B.One.In.Cells[Val(1)].X <<= await Point(2);
        B.One.In.S ??= await Point(3, "s");
        B.One.In.S += await Point(4, "t") + B.One.In.S;
        B.One.In.N ??= await Point(5);
        B.One.In.N += await Point<int?>(6, null);
        B.One.In.N ??= await Point(7);
        Log(B.One.In.S + B.One.In.N);
        B.Cells[await Point(2)].Row = new int[await Point(3)];
        B.Cells[2].Row[^await Point(1)] |= await Point(9);
        Log(string.Join(",", B.Cells[2].Row[await Point(1)..^await Point(0)]));
        B.Cells[2].Row[await Point(0)] = B.Cells[2].Row[await Point(1)] = await Point(8);
        Log(string.Join(",", B.Cells[2].Row));
    }

    [CoTask]
    static async CoTask Changed()
    {
        var cells = new Cell[2];
        var i = 0;
        cells[i++].V += await Point(10) + (cells = new Cell[3]).Length + i;
        Log(cells.Length);
        var old = cells;
        cells[i++][i] += await Change(() => cells = null!);
        Log(old[1].V);
        cells = old;
        cells[2].V = cells[i].V = await Point(4) + ++i;
        Log(i);
        Log(old[2].V);
        Cell local = default;
        local.V += await Point(1) + (local.V = 50);
        local[2] += await Point(1) + (local.V = 50);
        local.In.N ??= await Point(7) + (local.V = 3);
        Log($"{local.V} {local.In.N}");
        int? n = null;
        (n ??= await Point(3)).ToString();
        n += n ??= await Point(4);
        Log(n);
        string s = "a";
        s += s += await Point(1, "b") + (s = "c");
        Log(s);
    }

    [CoTask]
    static async CoTask<int> Change(Action a)
    {
        await Pause(1);
        a();
        return 5;
    }

    [CoTask]
    static async CoTask Fails()
    {
        for (var k = 0; k < 4; k++)
        {
            try
            {
                Box? none = k == 0 ? null : _box;
                none!.Cells[k == 1 ? 9 : 0].V += await Point(k);
                none.Cells[0].Row = k == 2 ? null! : new int[1];
                none.Cells[0].Row[await Point(0)] += await Point(1);
                none.Cells[0].Row[await Point(1)] += await Point(1);
            }
            catch (Exception e) when (e is NullReferenceException or IndexOutOfRangeException)
            {
                Log($"{k} {e.GetType().Name}");
            }
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        _box = new();
        await Arrays();
        await Changed();
        await Fails();
    }
}
