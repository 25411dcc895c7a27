// C# 5. User-defined && and ||: structs, a bool-convertible type, nests, failures in the middle, mixed with !.
namespace Conformance.Spilling.UserDefinedShortCircuitOrder;

readonly struct Flag(bool? v)
{
    public static bool operator true(Flag t) => Val($"true {t}", t.V == true);

    public static bool operator false(Flag t) => Val($"false {t}", t.V == false);

    public static Flag operator &(Flag a, Flag b) => new(Val($"{a} & {b}", a.V & b.V));

    public static Flag operator |(Flag a, Flag b) => new(Val($"{a} | {b}", a.V | b.V));

    public static implicit operator bool(Flag f) => Val($"bool {f}", f.V ?? false);

    public bool? V => v;

    public override string ToString() => v?.ToString() ?? "?";
}

class Base
{
    public string Name = "";

    public static bool operator true(Base b) => Val("true", b.Name.Length > 1);

    public static bool operator false(Base b) => Val("false", b.Name.Length == 0);

    public static Base operator &(Base a, Base b) => new() { Name = Val("&", a.Name + b.Name) };

    public static Base operator |(Base a, Base b) => b.Name == "throw" ? throw new TestException("|") : a;
}

class Derived : Base;

static partial class Program
{
    static Flag F(int n, bool? v) => Val($"F{n}", new Flag(v));

    [CoTask]
    internal static async CoTask Main()
    {
        foreach (var a in new bool?[] { true, false, null })
        foreach (var b in new bool?[] { true, false, null })
        {
            Log(F(1, a) && await Point(1, new Flag(b)));
            Log(F(2, a) || await Point(2, new Flag(b)));
            Log((await Point(3, new Flag(a)) || await Point(4, new Flag(b))) && await Point(5, F(6, true)));
            if (F(7, a) && await Point(8, new Flag(b)) || F(9, true))
                Log("yes");
            var x = F(10, a) || (F(11, b) && await Point(12, new Flag(null)));
            Log(x.V);
            Log(!(F(13, a) && await Point(14, new Flag(b))) ? Val(1) : await Point(2));
        }
        Base d = new Derived { Name = "ab" };
        var e = new Derived { Name = "c" };
        Log((d && await Point(1, e)).Name);
        Log((e || await Point(2, d)).Name);
        try
        {
            Log((e || await Point(3, new Base { Name = "throw" })).Name);
        }
        catch (TestException exception)
        {
            Log(exception.Message);
        }
        try
        {
            Log((d && await Fail<Base>(4, new TestException("right"))).Name + Val("never", 1));
        }
        catch (TestException exception)
        {
            Log(exception.Message);
        }
        while (e && await Point(5, new Base()))
            Log("never");
        Base? none = null;
        try
        {
            _ = none! && await Point(6, d);
        }
        catch (NullReferenceException)
        {
            Log("null");
        }
    }
}
