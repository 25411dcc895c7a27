// C# 8. && and || between values that are no bools but convert to one, with awaits behind them.
namespace Conformance.Spilling.ConvertedConditions;

class Chain(string name)
{
    public Chain Add(int n)
    {
        Log($"{name} {n}");
        return n < 5 ? this : new Chain("long");
    }

    public static implicit operator bool(Chain c)
    {
        Log($"? {c.Name}");
        return c.Name != "long";
    }

    public string Name => name;
}

// Its operator true says something else than its conversion, which is what a condition asks first.
readonly struct Both(int n)
{
    public static implicit operator bool(Both b) => Val("bool", b.N > 1);

    public static bool operator true(Both b) => Val("true", b.N > 2);

    public static bool operator false(Both b) => Val("false", b.N <= 2);

    public int N => n;
}

static partial class Program
{
    [CoTask]
    static async CoTask<bool> Values(Chain c, int n)
    {
        var both = c && c.Add(await Point(n));
        var either = c.Add(n) || c.Add(await Point(1));
        var mixed = both && c.Add(await Point(2)) || !c && await Point(3, true);
        Log((both, either, mixed));
        return c.Add(await Point(n)) && (both || c.Add(n + 1) && c.Add(await Point(4)));
    }

    [CoTask]
    static async CoTask Conditions(Chain c, Both b)
    {
        if (c && !(c.Add(9)) && c.Add(await Point(1)))
            Log("if");
        while (c && c.Add(await Point(2)) is { } next && (next || await Point(3, false)))
            c = c.Add(7);
        Log(b && await Point(4, b) ? "yes" : "no");
        Log(b || await Point(5, new Both(2)) ? "yes" : "no");
        Log(await Point(6, b) && c.Add(await Point(7)) ? "yes" : "no");
        for (var i = 0; i < 2 && new Both(i + 1) && await Point(i, true); i++)
            Log(i);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Values(new Chain("a"), 2));
        Log(await Values(new Chain("b"), 6));
        await Conditions(new Chain("c"), new Both(2));
        await Conditions(new Chain("d"), new Both(1));
    }
}
