// C# 11. Initializers in initializers, and with.
namespace Conformance.Spilling.DeepInitializers;

static partial class Program
{
    [CoTask]
    static async CoTask<T> Make<T>(int x)
        where T : IX, new() => new T { X = await Point(x) };

    [CoTask]
    internal static async CoTask Main()
    {
        var a = new A
        {
            X = await Point(1),
            B =
            {
                Y = await Point(2),
                L = { await Point(3), { 4, await Point(5) } },
                [await Point(6), 1] = await Point(7),
                Arr = { [await Point(0)] = await Point(8) },
            },
            S = new() { V = await Point(9) },
        };
        Log(a);
        var s = new St { V = 1, I = { N = await Point(2) } };
        Log(s.I.N);
        var r = new R(1) { Q = await Point(2), Z = await Point(1) } with { Z = await Point(3), Q = await Point(4) };
        Log(r);
        s = s with { V = await Point(5) };
        Log(s.V);
        var an = new { A = await Point(1), B = new { C = await Point(2), a.X } };
        an = an with { A = await Point(3) };
        Log(an);
        var arr = new A[]
        {
            new() { X = await Point(4) },
            a,
        };
        Log(arr[0].X);
        int[][] jag = [new[] { await Point(1) }, new int[await Point(2)]];
        Log(jag[1].Length);
        A? nul = null;
        try
        {
            _ = new A { N = { X = await Point(3) } };
        }
        catch (NullReferenceException)
        {
            Log("nre");
        }
        try
        {
            _ = nul! with { };
        }
        catch (Exception e)
        {
            Log(e.GetType().Name);
        }
        var gen = await Make<A>(7);
        Log(gen.X);
        Log((new A { X = await Point(1) }).Get() + new A { X = 2 }.Get(await Point(3)));
    }
}

interface IX
{
    int X { get; set; }
}

record struct St
{
    public int V;
    public In I = new();

    public St() { }

    public class In2 { }
}

class In
{
    public int N;
}

record R(int P)
{
    public int Q { get; init; }
    public required int? Z { get; init; } = null;

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public R(int p, bool b)
        : this(p) { }
}

record A : IX
{
    int _x;
    public int X
    {
        get => _x;
        set
        {
            Log("setX" + value);
            _x = value;
        }
    }
    public B B { get; } = new();
    public St S;
    public A? N;

    public int Get(int k = 0) => X + k;
}

class B
{
    public int Y;
    public Lst L
    {
        get
        {
            Log("getL");
            return _l;
        }
    }
    Lst _l = new();
    public int this[int a, int b]
    {
        set => Log($"[{a},{b}]={value}");
    }
    public int[] Arr = new int[2];

    public override string ToString() => $"{Y} {Arr[0]}";
}

class Lst : System.Collections.IEnumerable
{
    public void Add(int x) => Log("add" + x);

    public void Add(int x, int y) => Log($"add{x},{y}");

    public System.Collections.IEnumerator GetEnumerator() => throw null!;
}
