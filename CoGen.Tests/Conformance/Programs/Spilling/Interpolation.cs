// C# 10. Interpolated strings: alignment, format, constants, nested, FormattableString, raw, a custom handler.
namespace Conformance.Spilling.Interpolation;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log($"a {Val(1)} b {await Point(2)} c {Val(3)}");
        Log($"{await Point(1), 5}|{await Point(2), -5}|{await Point(255):X4}|{Val("d", 1.5):F2}");
        Log($"{(await Point(1, true) ? "yes" : "no")} {{braces}}");
        Log($"nested {$"{await Point(1)} {Val(2)}"} {await Point(3, "s")}");
        Log($"""raw "{await Point(1)}" {Val(2)}""");
        Log($$"""{{{await Point(1)}}} {brace}""");
        Log(@$"c:\{await Point(1)}" + $@"\{Val(2)}");
        Log("x" + $"{await Point(1)}" + $"{Val(2)}{await Point(3)}");
        const string constant = "k";
        Log($"{constant}{constant} {await Point(1)}{constant}");
        string? nothing = null;
        Log($"[{nothing}{await Point(1, (string?)null)}]");
        var n = 1;
        Log($"{n++} {await Point(n)} {n++} {n}");
    }
}
