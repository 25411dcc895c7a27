// C# 12. && and || of a class whose operators true and false are those of its bases.
namespace Conformance.Spilling.InheritedLogic;

class Truth(int value)
{
    public int Value { get; } = value;

    public static bool operator true(Truth t) => Val($"true {t.Value}", t.Value > 0);

    public static bool operator false(Truth t) => Val($"false {t.Value}", t.Value <= 0);
}

class Middle(int value) : Truth(value)
{
    public static bool operator true(Middle t) => Val($"middle true {t.Value}", t.Value > 1);

    public static bool operator false(Middle t) => Val($"middle false {t.Value}", t.Value <= 1);
}

class Number(int value) : Truth(value)
{
    public static Number operator &(Number a, Number b) => new(a.Value * b.Value);

    public static Number operator |(Number a, Number b) => new(a.Value + b.Value);
}

class Deep(int value) : Middle(value)
{
    public static Deep operator &(Deep a, Deep b) => new(a.Value * b.Value);

    public static Deep operator |(Deep a, Deep b) => new(a.Value + b.Value);
}

partial class Program
{
    [CoTask]
    private static async CoTask Numbers(int a, int b)
    {
        Log((new Number(a) && await Point(1, new Number(b))).Value);
        Log((new Number(a) || await Point(2, new Number(b))).Value);
        if (await Point(3, new Number(a)) && await Point(4, new Number(b)))
            Log("both");
        Log((new Deep(a) && await Point(5, new Deep(b)) || await Point(6, new Deep(1))).Value);
    }

    [CoTask]
    public static async CoTask Main()
    {
        await Numbers(0, 1);
        await Numbers(1, 0);
        await Numbers(1, 2);
        await Numbers(2, 3);
    }
}
