// C# 10. with on structs in arrays of structs, compound assignment and increment of their fields and indexers.
namespace Conformance.Spilling.StructElements;

struct Q
{
    public int N;
}

record struct Pt(int X, int Y)
{
    public int Z;
    public Q Q;
}

struct S
{
    public Pt P;
    public int[] Items = new int[2];

    public S() { }

    public int this[int i]
    {
        get
        {
            Log("get " + i);
            return Items[1];
        }
        set
        {
            Log("set " + i + " " + value);
            Items[1] = value;
        }
    }
}

record Rec(int V, Rec? Next);

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var a = new[]
        {
            new S { P = new Pt(1, 2) },
            new S { P = new Pt(3, 4) },
        };
        a[I(0)].P = a[I(1)].P with { X = await Point(7), Y = I(8) };
        Log(a[0].P);
        a[I(0)].P.Z += await Point(3);
        a[I(1)].Items[I(0)] += await Point(4) + I(2);
        a[I(1)].P.Q.N++;
        a[await Point(1)].P.Q.N++;
        a[await Point(1)].P.Q.N -= await Point(5);
        a[I(1)][await Point(1)] += await Point(5);
        Log(a[1].P.Q.N);
        Log(a[1].Items[0]);
        Log(a[0].P.Z);
        Log(a[1][1]);
        S? ns = a[0];
        Log((ns?.P.X ?? 0) + await Point(2));
        var rec = new Rec(1, new Rec(2, null));
        rec = rec with { Next = rec.Next! with { V = await Point(3), Next = rec with { V = await Point(5) } } };
        Log(rec);
    }

    static int I(int i)
    {
        Log("I" + i);
        return i;
    }
}
