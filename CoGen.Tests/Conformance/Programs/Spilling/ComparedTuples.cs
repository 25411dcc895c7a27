// C# 12. Tuples compared: all elements are there before the first of them is converted.
namespace Conformance.Spilling.ComparedTuples;

struct Meters
{
    public long Value;

    public static implicit operator Meters(int n)
    {
        Log($"to {n}");
        return new() { Value = n };
    }

    public static implicit operator long(Meters m)
    {
        Log($"from {m.Value}");
        return m.Value;
    }
}

static partial class Program
{
    static int Next(int n)
    {
        Log("next " + n);
        return n;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Meters m = 3;
        Log((m, await Point(2)) == (Next(3), 2L));
        Log((1, (m, await Point(4))) != (await Point(1), (Next(3), m)));
        Log(((m), (await Point(5))) == ((3L), Next(5)));
        Log((m, (string?)null) == (await Point(3), null));
        Log(m == await Point(3));
        Log((m) == await Point(4));
    }
}
