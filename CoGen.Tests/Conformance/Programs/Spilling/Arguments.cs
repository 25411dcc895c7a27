// C# 7. Arguments: positional, named out of order, optional, params, in; receivers first; overloads chosen as the compiler does.
namespace Conformance.Spilling.Arguments;

static partial class Program
{
    static string M(int a, int b, int c) => Val("M", $"{a} {b} {c}");

    static string Opt(int a, string b = "b", params int[] rest) => Val("Opt", $"{a} {b} {Show(rest)}");

    static string In(in int a, in int b) => Val("In", $"{a} {b}");

    static string Over(long n) => $"long {n}";

    static string Over(object o) => $"object {o}";

    static string Over<T>(List<T> l) => $"list of {typeof(T).Name}";

    [CoTask]
    internal static async CoTask Main()
    {
        M(Val(1), await Point(2), Val(3));
        M(await Point(1), Val(2), await Point(3));
        M(c: Val(1), a: await Point(2), b: Val(3));
        M(Val(1), c: await Point(2), b: Val(3));
        Opt(await Point(1));
        Opt(await Point(1), rest: [Val(2), await Point(3)]);
        Opt(Val(1), await Point(2, "x"), Val(3), await Point(4), Val(5));
        Opt(b: await Point(1, "y"), a: Val(2));
        In(Val(1), await Point(2));
        In(await Point(1), Val(2));
        Log(Over(await Point(1)));
        Log(Over(await Point(2, "s")));
        Log(Over(await Point(3, new List<byte>())));
        Log(string.Join(Val("sep", ","), await Point(1), Val(2), await Point(3)));
        Log(string.Format("{0} {1}", Val("a", 1), await Point(2)));
        Log(M(Val(1), await Point(2), Val(3)).Replace(await Point(4, " "), Val("r", "-")));
        new List<int> { 3, 1 }.Insert(Val(0), await Point(5));
        Log(Math.Max(await Point(1), await Point(2)));
    }
}
