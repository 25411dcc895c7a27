// C# 5. Concatenation of constants, chars, nulls and awaits; verbatim; nameof; ordering of ToString.
namespace Conformance.Spilling.StringsAndConstants;

class Shown(string name)
{
    public override string ToString() => Val("ToString", name);
}

static partial class Program
{
    const string K = "k";

    [CoTask]
    internal static async CoTask Main()
    {
        var a = new Shown("a");
        var b = new Shown("b");
        Log("" + a + await Point(1, "x") + b);
        Log(a + K + await Point(2, b) + 'c' + 1 + null + 2.5);
        Log($"{a}{await Point(3, "y")}{b}");
        Log(K + nameof(Main) + await Point(4));
        string s = "start";
        s += a + (await Point(5, "z")) + b;
        Log(s);
        Log(string.Concat(a, await Point(6, (object)b), K));
        Log("a\tb\\" + @"c""d" + (await Point(7, '\n')).ToString().Length);
        Log(await Point(8) + await Point(9) + "s" + await Point(10) + await Point(11));
        Log((await Point(12, "abc"))[1] + (await Point(13, "abc"))[2]);
    }
}
