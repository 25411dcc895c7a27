// C# 12. A switch converts what is of no type that it knows: once, before the first guard that awaits.
namespace Conformance.Spilling.ConvertedSwitches;

class Number(int n)
{
    public static implicit operator int(Number c)
    {
        Log("conv");
        return c.N;
    }

    public int N => n;
}

struct Text(string s)
{
    public static implicit operator string(Text c)
    {
        Log("sconv");
        return c.S;
    }

    public string S => s;
}

static partial class Program
{
    [CoTask]
    static async CoTask<string> Go(Number c)
    {
        switch (c)
        {
            case 1 when await Point(1) > 0:
                return "one";
            case 2:
                return "two";
            case > 5 when await Point(2) > 3:
                return "big";
            case 3:
            case 4:
                await Pause(3);
                return "34";
            default:
                return "d";
        }
    }

    [CoTask]
    static async CoTask<string> Str(Text c)
    {
        switch (c)
        {
            case "a" when await Point(1) > 0:
                return "A";
            case "b":
                return "B";
            case null:
                return "null";
            case var s when await Point(2) == 2:
                return s;
        }
        return "end";
    }

    [CoTask]
    static async CoTask<string> NoGuard(Number c)
    {
        switch (c)
        {
            case 1:
                await Pause(1);
                return "one";
            case 2:
                goto case 1;
            default:
                return "d";
        }
    }

    // A label that names a type has no constant, and null is one.
    [CoTask]
    static async CoTask<string> Jumps(object? o)
    {
        switch (o)
        {
            case int i when await Point(i) > 1:
                goto case null;
            case Number:
                return "number";
            case null:
                return "null";
            case string:
                Log(await Point(3));
                goto case 7;
            case 7:
                return "seven";
            default:
                return "d";
        }
    }

    [CoTask]
    static async CoTask<string> JumpsUnguarded(object? o)
    {
        switch (o)
        {
            case Number:
                return "number";
            case int:
                await Pause(1);
                goto case null;
            case null:
                return "null";
            default:
                return "d";
        }
    }

    // Labels and jumps name the same constant in different types.
    [CoTask]
    static async CoTask<int> JumpsToConstants(int i, double d, bool guarded)
    {
        switch (i)
        {
            case 'a':
                await Pause(1);
                goto case 98;
            case 98 when guarded && await Point(2) == 2:
                return 1;
            case 98:
                goto case 'c';
            case 'c':
                break;
            default:
                goto case 97;
        }
        switch (d)
        {
            case 5:
                return await Point(5);
            case 0.5f:
                await Pause(1);
                goto case 5;
            case double.NaN:
                goto case 0.5;
            default:
                goto case double.NaN;
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        foreach (var i in new[] { 'a', 98, 'c', 0 })
            Log(await JumpsToConstants(i, i % 3 == 0 ? 5 : i / 2.0, i > 97) + await JumpsToConstants(i, double.NaN, false));
        foreach (var o in new object?[] { 1, 2, null, "s", 7, new Number(1) })
        {
            Log(await Jumps(o));
            Log(await JumpsUnguarded(o));
        }
        foreach (var i in new[] { 1, 2, 3, 4, 5, 6 })
        {
            Log(await Go(new(i)));
            Log(await NoGuard(new(i)));
        }
        foreach (var s in new[] { "a", "b", null, "c" })
            Log(await Str(new(s!)));
    }
}
