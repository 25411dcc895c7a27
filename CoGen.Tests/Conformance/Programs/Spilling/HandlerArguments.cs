// C# 10. Interpolated string handlers: converted, named, optional and out arguments of their constructors.
using System.Runtime.CompilerServices;

namespace Conformance.Spilling.HandlerArguments;

[InterpolatedStringHandler]
class Base(int lit, int holes)
{
    protected string S = lit + "/" + holes + ":";

    public void AppendLiteral(string s)
    {
        Log("lit " + s);
        S += s;
    }

    public void AppendFormatted<T>(T t)
    {
        Log("fmt " + t);
        S += t;
    }

    public override string ToString() => S;
}

[InterpolatedStringHandler]
class Wide(int lit, int holes, long k, object o) : Base(lit, holes)
{
    public override string ToString() => S + k + o;
}

[InterpolatedStringHandler]
class Opt(int lit, int holes, int k, string more = "more") : Base(lit, holes)
{
    public override string ToString() => S + k + more;
}

[InterpolatedStringHandler]
class Two : Base
{
    string _t;

    public Two(int lit, int holes, int a, int b, out bool ok)
        : base(lit, holes)
    {
        _t = a + "," + b;
        ok = a != b;
    }

    public override string ToString() => S + _t;
}

[InterpolatedStringHandler]
struct Val0
{
    string S = "";

    public Val0(int lit, int holes)
    {
        Log("make");
    }

    public void AppendLiteral(string s)
    {
        Log("lit " + s);
        S += s;
    }

    public void AppendFormatted(int t)
    {
        Log("int " + t);
        S += t;
    }

    public void AppendFormatted(object t)
    {
        Log("obj " + t);
        S += t;
    }

    public void AppendFormatted(string t)
    {
        Log("str " + t);
        S += t;
    }

    public override string ToString() => S;
}

[InterpolatedStringHandler]
class Caller(int lit, int holes, [CallerMemberName] string member = "", [CallerLineNumber] int line = 0) : Base(lit, holes)
{
    public override string ToString() => S + member + line;
}

[InterpolatedStringHandler]
class Named(int lit, int holes)
{
    string S = "";

    public void AppendLiteral(string s)
    {
        S += s;
    }

    public void AppendFormatted<T>(T t, [CallerArgumentExpression("t")] string e = "")
    {
        Log(e + "=" + t);
        S += t;
    }

    public override string ToString() => S + lit + holes;
}

static class Ext
{
    public static string Add(this int n, string s, [InterpolatedStringHandlerArgument("n", "s")] Wide2 h) => h.ToString() + n + s;
}

[InterpolatedStringHandler]
class Wide2(int lit, int holes, int k, object o) : Base(lit, holes)
{
    public override string ToString() => S + k + o;
}

static partial class Program
{
    static string W(int k, string s, [InterpolatedStringHandlerArgument("k", "s")] Wide h) => h.ToString();

    static string O(int k, [InterpolatedStringHandlerArgument("k")] Opt h) => h.ToString();

    static string T(int a, int b, [InterpolatedStringHandlerArgument("a", "b")] Two h) => h.ToString();

    static string T2(int a, int b, [InterpolatedStringHandlerArgument("b", "a")] Two h) => h.ToString();

    static string V(Val0 h) => h.ToString();

    static string V2(ref Val0 h) => h.ToString();

    static string V3(in Val0 h) => h.ToString();

    static string Ca(Caller h) => h.ToString();

    static string Nm(Named h) => h.ToString();

    static string D(int a = 7, [InterpolatedStringHandlerArgument("a")] Opt? h = null) => h + "";

    [CoTask]
    internal static async CoTask Main()
    {
        Log(W(await Point(1), "s", $"a{await Point(2)}b"));
        Log(W(Val(1), "s", $"a{await Point(2)}b{Val(3)}"));
        Log(O(Val(1), $"a{await Point(2)}"));
        Log(T(a: Val(1), b: Val(2), h: $"x{await Point(3)}"));
        Log(T(b: Val(1), a: Val(2), h: $"x{await Point(3)}"));
        Log(T2(b: Val(1), a: Val(2), h: $"x{await Point(3)}"));
        Log(T(Val(1), Val(1), $"x{await Point(3)}"));
        Log(V($"{1}{"s"}{await Point(4)}{await Point(5, "t")}{new object() is string}{{}}"));
        Log(V2($"{1}{"s"}{await Point(4)}"));
        Log(V3($"{1}{"s"}{await Point(4)}"));
        Log(5.Add(await Point(6, "q"), $"e{await Point(7)}"));
        Log(Val(5).Add("z", $"e{await Point(7)}"));
    }
}
