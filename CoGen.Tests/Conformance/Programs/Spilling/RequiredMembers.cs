// C# 11. Required properties with bodies and constructors that set them.
namespace Conformance.Spilling.RequiredMembers;

class Req
{
    public Req()
    {
        Log("ctor");
    }

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public Req(int a)
    {
        A = a;
    }

    public required int A
    {
        get => field;
        set
        {
            Log("set A " + value);
            field = value;
        }
    }
    public required int B { get; init; }
    public required int C;
}

struct RV
{
    public required int A
    {
        get => field;
        set
        {
            Log("set A " + value);
            field = value;
        }
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var k = new Req
        {
            A = await Point(3),
            B = await Point(4),
            C = 5,
        };
        Log(k.A + k.B + k.C);
        var v = new RV { A = await Point(3) };
        Log(v.A);
        var o = new Req(1) { B = await Point(4) };
        Log(o.A);
    }
}
