// C# 10. with expressions on records, record structs, structs and anonymous types.
namespace Conformance.Spilling.With;

record Person(string Name, int Age)
{
    public int Extra { get; init; } = Val("extra", 1);
}

record struct Size(int W, int H);

record Boxed<T>(T Value, string Name);

struct Plain
{
    public int A;
    public int B { get; set; }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var p = new Person("a", 1);
        var q = p with { Age = await Point(2), Name = Val("n", "b") };
        Log(q);
        q = (await Point(3, q)) with { Extra = await Point(4) + Val(5) };
        Log(q);
        Log(new Boxed<int>(1, "b") with { Value = await Point(5), Name = Val("name", "c") });
        var s = new Size(1, 2) with { H = await Point(6) };
        Log(s);
        s.W += await Point(7);
        s = s with { W = s.W + await Point(8) };
        Log(s);
        var plain = new Plain { A = await Point(9) } with { B = await Point(10) };
        Log(plain.A + plain.B);
        Log((p with { Age = await Point(1) }) == p);
        Log(p with { } == p && await Point(2, true));
    }
}
