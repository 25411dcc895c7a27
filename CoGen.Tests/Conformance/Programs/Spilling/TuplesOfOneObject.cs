// C# 12. Guards that await behind tuples of several kinds, all seen as one object.
namespace Conformance.Spilling.TuplesOfOneObject;

class Loud
{
    public int A => Val(1);

    public int B => Val(2);

    public object O { get; init; }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        foreach (var value in new object[] { (new Loud(), 1), (new Loud(), 2), (new Loud(), "k"), (new Loud(), "l") })
            Log(await OfObject(value));
        foreach (var value in new object[] { 1, 2, "k", 2L })
            Log(await OfMember(new Loud { O = value }));
    }

    [CoTask]
    static async CoTask<string> OfObject(object value)
    {
        switch (value)
        {
            case ValueTuple<Loud, int>({ A: 1 }, 1) when await Point(1) > 1:
                return "loud 1";
            case ValueTuple<Loud, string>({ A: 1 }, "k"):
                return "loud k";
            case ValueTuple<Loud, string>({ A: 1 }, var name):
                return "loud " + name;
            default:
                return "other";
        }
    }

    [CoTask]
    static async CoTask<string> OfMember(Loud loud)
    {
        switch (loud)
        {
            case { A: 1, O: int and 1 } when await Point(2) > 1:
                return "1";
            case { B: 2, O: string and "k" }:
                return "k";
            case { B: 2, O: int and 2 }:
                return "2";
            default:
                return "other";
        }
    }
}
