// C# 7. Casts and conversions around awaits: numeric, user-defined, boxing, as, nullable, delegate, default, typeof, sizeof.
namespace Conformance.Spilling.Casts;

readonly struct Meters(double value)
{
    public double Value => value;

    public static implicit operator Meters(int n) => new(Val("implicit", n));

    public static explicit operator int(Meters m) => Val("explicit", (int)m.Value);

    public static Meters operator +(Meters a, Meters b) => new(Val("+", a.Value + b.Value));

    public static Meters operator ++(Meters a) => new(Val("++", a.Value + 1));

    public static bool operator true(Meters a) => Val("true", a.Value > 0);

    public static bool operator false(Meters a) => Val("false", a.Value <= 0);

    public static Meters operator &(Meters a, Meters b) => new(Val("&", Math.Min(a.Value, b.Value)));

    public override string ToString() => $"{value} m";
}

static partial class Program
{
    static string Take(Meters m) => m.ToString();

    [CoTask]
    internal static async CoTask Main()
    {
        Log((long)await Point(1));
        Log((byte)(await Point(257)));
        Log((object)await Point(2) as string ?? "no string");
        Log((await Point(3, (object)"s") as string)!.Length);
        Log((int)await Point(4, (object)5) + 1);
        Meters m = await Point(5);
        Log(m);
        Log(Take(await Point(6)));
        Log((int)await Point(7, m));
        Log(m + await Point(8) + m);
        m += await Point(9);
        m++;
        Log(m);
        Log((m & await Point(10, new Meters(1))).ToString());
        int? maybe = await Point(12);
        Log(maybe.Value);
        double d = await Point(13) / 2;
        Log(d);
        IEnumerable<object> covariant = await Point(14, new List<string> { "a" });
        Log(Show(covariant));
        try
        {
            Log((string)await Point(15, (object)1));
        }
        catch (InvalidCastException)
        {
            Log("bad cast");
        }
        Log(checked((byte)await Point(200)));
        try
        {
            Log(checked((byte)await Point(300)));
        }
        catch (OverflowException)
        {
            Log("overflow");
        }
        unchecked
        {
            Log((byte)(await Point(300)));
        }
        Log(default(int) + await Point(1) + sizeof(int) + nameof(Main).Length + typeof(int).Name);
        Log((char)(await Point('a') + 1));
        Log((DayOfWeek)await Point(2));
    }
}
