// C# 4. dynamic: calls, members, indexers and operators with awaits among their operands.
namespace Conformance.Spilling.Dynamic;

class Dyn
{
    public int Field = 3;

    public string M(int a, string b) => $"int {a} {b}";

    public string M(string a, string b) => $"string {a} {b}";

    public int this[int i] => i * 10;
}

static partial class Program
{
    static string Over(int n) => "int";

    static string Over(string s) => "string";

    [CoTask]
    internal static async CoTask Main()
    {
        dynamic d = new Dyn();
        Log(d.M(await Point(1), "x"));
        Log(d.M(await Point(2, "two"), Val("y", "y")));
        Log(d.Field + await Point(3));
        d.Field = await Point(4);
        d.Field += await Point(5);
        Log(d.Field);
        Log(d[await Point(6)]);
        dynamic n = await Point(7);
        n += await Point(8);
        n++;
        Log(n);
        Log(Over(await Point(9, (dynamic)"s")));
        string text = await Point(10, (dynamic)"converted");
        Log(text);
        dynamic task = Sum(1, 2);
        if ((bool)(n > await Point(11)))
            Log("greater");
        foreach (var x in await Point(12, (dynamic)new[] { 1, 2 }))
            Log(x);
    }

    [CoTask]
    static async CoTask<int> Sum(int a, int b) => a + await Point(b);
}
