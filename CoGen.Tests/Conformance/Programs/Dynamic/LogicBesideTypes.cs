// C# 12. && and || between values of types with operators true and false, or that convert to bool, and awaited dynamic ones.
namespace Conformance.Dynamic.LogicBesideTypes;

class Truth(int value)
{
    public int Value { get; } = value;

    public static bool operator true(Truth t) => t.Value > 0;

    public static bool operator false(Truth t) => t.Value <= 0;

    public static Truth operator &(Truth a, Truth b) => new(a.Value * b.Value);

    public static Truth operator |(Truth a, Truth b) => new(a.Value + b.Value);
}

class Derived(int value) : Truth(value);

readonly struct Flag(bool value)
{
    public static implicit operator bool(Flag f) => Val("bool", f.Value);

    public static Flag operator !(Flag f) => Val("not", f);

    private bool Value => value;
}

partial class Program
{
    [CoTask]
    private static async CoTask Truths(int a, int b)
    {
        dynamic right = new Truth(b);
        Log((new Truth(a) && await Point(1, right)).Value);
        Log((new Truth(a) || await Point(2, right)).Value);
        Log((new Derived(a) && await Point(3, right)).Value);
        Log((new Derived(a) || await Point(4, right)).Value);
    }

    [CoTask]
    private static async CoTask Flags(bool a, bool b)
    {
        dynamic right = b;
        Log(new Flag(a) && await Point(5, right));
        Log(new Flag(a) || await Point(6, right));
        Log(await Point(7, new Flag(a)) && await Point(8, right));
    }

    [CoTask]
    public static async CoTask Main()
    {
        await Truths(0, 1);
        await Truths(1, 0);
        await Truths(2, 3);
        await Flags(false, true);
        await Flags(true, false);
        await Flags(true, true);
    }
}
