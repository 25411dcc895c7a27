// C# 6. FormattableString and IFormattable as arguments, in nests and casts, with formats and alignments.
namespace Conformance.Spilling.MoreFormattable;

class Loud(string name) : IFormattable
{
    public string ToString(string? format, IFormatProvider? provider) => Val("format", $"{name}:{format}");

    public override string ToString() => ToString(null, null);
}

static partial class Program
{
    static string F(FormattableString s, int n)
    {
        Log($"{s.Format} {s.ArgumentCount} {n}");
        return s.ToString();
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(F($"{await Point(1):000}|{new Loud("a"), 5:x}|{await Point(2, "s"), -4}|", Val(3)));
        Log(F($"{new Loud("b")}{Val(1)}", await Point(4)));
        var n = 1;
        Log(F($"{n}{n = await Point(5)}{n}{{}}", n++));
        var f = (FormattableString)$"{await Point(6)}{(await Point(7) > 1 ? $"in {await Point(8)}" : "")}";
        Log(f.GetArgument(1));
        Log(((IFormattable)$"{new Loud("c")}{await Point(9)}").ToString(null, null));
        Log(FormattableString.Invariant($"{1.5 + await Point(1)} {await Point(2)}"));
        try
        {
            Log(F($"{Val(1)}{await Fail(10)}{Val(2)}", Val(3)));
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
    }
}
