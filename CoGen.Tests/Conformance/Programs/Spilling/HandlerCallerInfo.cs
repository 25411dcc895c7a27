// C# 10. What the compiler tells an interpolated string handler of where the string stands.
using System.Runtime.CompilerServices;

namespace Conformance.Spilling.HandlerCallerInfo;

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

static partial class Program
{
    static string Ca(Caller h) => h.ToString();

    static string Nm(Named h) => h.ToString();

    [CoTask]
    internal static async CoTask Main()
    {
        Log(Nm($"a{await Point(1)}b{Val(2)}"));
        Log(Nm($"a{Val(2)}"));
        Log(Ca($"a{await Point(1)}"));
    }
}
