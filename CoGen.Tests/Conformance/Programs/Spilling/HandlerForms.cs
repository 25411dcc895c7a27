// C# 10. Interpolated string handlers: sums of strings, receivers behind ?., indexers, constructors, nested ones.
namespace Conformance.Spilling.HandlerForms;

[InterpolatedStringHandler]
class H(int lit, int holes)
{
    protected string S = "";

    public void AppendLiteral(string s)
    {
        Log("lit " + s);
        S += s;
    }

    public void AppendFormatted<T>(T t, int alignment = 0, string? format = null)
    {
        Log("fmt " + t);
        S += t + ":" + alignment + format;
    }

    public override string ToString() => S + lit + holes;
}

[InterpolatedStringHandler]
class H2(int lit, int holes, int k) : H(lit, holes)
{
    public override string ToString() => S + k;
}

[InterpolatedStringHandler]
class H3
{
    string S = "";

    public H3(int lit, int holes, int k, out bool ok)
    {
        ok = k > 0;
        Log("H3 " + ok);
    }

    public bool AppendLiteral(string s)
    {
        S += s;
        return true;
    }

    public bool AppendFormatted(int t)
    {
        S += t;
        return false;
    }

    public override string ToString() => S;
}

[InterpolatedStringHandler]
class HT(int lit, int holes, T t) : H(lit, holes)
{
    public override string ToString() => S + t.K;
}

class T(int k)
{
    public int K => k;

    public T([InterpolatedStringHandlerArgument] H h)
        : this(h.ToString().Length) { }

    public string Take2(int z, [InterpolatedStringHandlerArgument("")] HT h) => h.ToString() + z;

    public string this[[InterpolatedStringHandlerArgument("")] HT h, int z] => h.ToString() + z;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(Take($"a{await Point(1)}b{V(2), 5:X2}" + $"c{await Point(3)}"));
        Log(new T(4).Take2(V(1), $"x{await Point(2)}"));
        Log(Take3(k: V(9), text: $"x{await Point(2)}"));
        var t = new T(5);
        Log(t[$"q{await Point(1)}", V(3)]);
        Log(new T($"n{await Point(1)}").K);
        T? maybe = t;
        Log(maybe?.Take2(V(1), $"m{await Point(2)}"));
        maybe = null;
        Log(maybe?.Take2(V(1), $"m{await Point(2)}"));
        Log(t?[$"e{await Point(1)}", V(3)]);
        Log(Gen<int>($"g{await Point(2)}"));
        H h = $"direct{await Point(4)}";
        Log(h.ToString());
        Log(TakeNested($"n{Take($"in{await Point(1)}")}{await Point(2)}"));
        Log(TakeBool(V(0), $"skipped{await Point(1)}"));
        Log(TakeBool(V(1), $"made{await Point(1)}"));
        string s = $"{await Point(1)}{V(2)}" + $"{V(3)}";
        Log(s);
        FormattableString f = $"{await Point(1)} {V(2):000}";
        Log(f.Format + f.ArgumentCount);
        const string c = $"const{"x"}";
        Log(c + await Point(1));
    }

    static int V(int i)
    {
        Log("V" + i);
        return i;
    }

    static string Take(H h) => h.ToString();

    static string Take3(int k, [InterpolatedStringHandlerArgument("k")] H2 text) => text.ToString() + k;

    static string Gen<X>([InterpolatedStringHandlerArgument] H h) => typeof(X).Name + h;

    static string TakeNested(H h) => h.ToString();

    static string TakeBool(int k, [InterpolatedStringHandlerArgument("k")] H3 h) => h.ToString();
}
