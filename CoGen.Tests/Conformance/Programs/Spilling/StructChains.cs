// C# 7. Struct fields of struct fields of array elements and of classes: read, written and called past awaits.
namespace Conformance.Spilling.StructChains;

struct Inner
{
    public int V;

    public int Bump(int n) => V += n;
}

struct Outer
{
    public Inner In;
    public Inner[] Many;
}

class Root
{
    public Outer O;
    public Outer[] All = new Outer[2];

    public ref Outer At(int i) => ref All[Val("At", i)];
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var r = new Root { O = { Many = new Inner[2] } };
        r.O.In.V = await Point(1);
        r.O.In.V += await Point(2);
        r.O.Many[await Point(1)].V = await Point(3);
        r.O.Many[1].V -= await Point(1);
        Log(r.O.In.Bump(await Point(4)) + r.O.Many[Val(1)].Bump(await Point(5)));
        r.All[await Point(1)].In.V = 7;
        r.All[1].In.V *= await Point(6);
        Log(r.All[1].In.V++ + await Point(7));
        Log(r.All[1].In.V);
        var local = new Outer();
        local.In.V += await Point(8);
        var copy = local;
        copy.In.Bump(await Point(9));
        Log(local.In.V * 100 + copy.In.V);
        Outer[][] jagged = [new Outer[1]];
        jagged[Val(0)][await Point(0)].In.V |= await Point(10);
        Log(jagged[0][0].In.V);
        (int A, Inner I) tuple = (1, default);
        tuple.I.V += await Point(11);
        tuple.A = tuple.I.Bump(await Point(12));
        Log(tuple.A);
        Outer? maybe = local;
        Log(maybe.Value.In.Bump(await Point(13)));
        Log(maybe.Value.In.V);
    }
}
