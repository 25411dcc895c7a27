// C# 11. Nobody is asked for anything by a pattern of which a test is known to fail, whatever the type it was made through.
namespace Conformance.Spilling.SettledTests;

class Base(string n, int v)
{
    private int _asked;
    public int A
    {
        get
        {
            Log($"{n}.A#{++_asked}");
            return v;
        }
    }
}

class Sub(string n, int v) : Base(n, v)
{
    public string S
    {
        get
        {
            Log($"{n}.S");
            return n;
        }
    }
}

static partial class Program
{
    [CoTask]
    static async CoTask<string> OfObject(object? o)
    {
        switch (o)
        {
            case Base { A: 1 } when await Point(1) == 2:
                return "1";
            case Sub { A: 3 } when await Point(2) == 3:
                return "2";
            case Sub { S: "s", A: 4 }:
                return "3";
            default:
                return "d";
        }
    }

    [CoTask]
    static async CoTask<string> OfBase(Base? o) =>
        o switch
        {
            Base { A: 1 or 2 } when await Point(1) == 2 => "1",
            Sub { S: "s", A: > 3 } when await Point(2) == 3 => "2",
            Sub { S: ['s', ..], A: 2 } => "3",
            _ => "d",
        };

    [CoTask]
    static async CoTask<string> OfPair(Sub a, int k) =>
        (k, a) switch
        {
            (1, { A: 2 }) when await Point(1) == 2 => "1",
            (_, { S: "s", A: 3 }) when await Point(2) == 3 => "2",
            (1 or 2, { S: "t" }) => "3",
            _ => "d",
        };

    [CoTask]
    internal static async CoTask Main()
    {
        for (var v = 1; v < 5; v++)
        {
            foreach (var n in new[] { "s", "t" })
            {
                Log(await OfObject(new Sub(n, v)));
                Log(await OfBase(new Sub(n, v)));
                Log(await OfPair(new Sub(n, v), 1));
                Log(await OfPair(new Sub(n, v), v));
            }
        }
        Log(await OfObject(new Base("b", 1)) + await OfObject(null) + await OfBase(null));
    }
}
