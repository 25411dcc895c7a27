// C# 7. A cast of a tuple casts its elements, each before the next is evaluated.
namespace Conformance.Spilling.CastTuples;

readonly struct Money(int cents)
{
    public static explicit operator int(Money money) => Val("cents", money._cents);

    public static explicit operator Money(int cents) => new(Val("money", cents));

    public override string ToString() => $"{_cents} cents";

    private readonly int _cents = cents;
}

static partial class Program
{
    [CoTask]
    static async CoTask Casts()
    {
        Log(((int, int))(await Point(1, 1L), await Point<object>(2, 2)));
        Log(((byte, short, int))(await Point(3, 259), (long)await Point(4), await Point(5)));
        Log(((int, Money))(await Point(6, new Money(6)), await Point(7)));
        Log(((int, (Money, byte)))(await Point(8, 8L), (await Point(9), await Point(10, 266))));
        Log(((int First, string))(First: await Point<int?>(11, 11), (object)await Point(12, "text")));
        Log(((int?, DayOfWeek))((long?)await Point(13), await Point(14, 1)));
        Log(((int, int))(await Point<dynamic>(15, 15), await Point<dynamic>(16, 16)));
    }

    [CoTask]
    static async CoTask Failures()
    {
        try
        {
            Log(checked(((byte, int))(await Point(1, 300), await Point(2))));
        }
        catch (OverflowException e)
        {
            Log(e.Message);
        }
        try
        {
            Log(((string, int))(await Point<object>(3, 3), await Point(4)));
        }
        catch (InvalidCastException)
        {
            Log("no string");
        }
        Log(unchecked(((byte, int))(await Point(5, 300), await Point(6))));
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await Casts();
        await Failures();
    }
}
