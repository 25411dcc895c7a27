// C# 8. The null-forgiving operator in targets, receivers and values.
namespace Conformance.Spilling.NullForgiving;

class C
{
    public int N;
    public St S;
}

struct St
{
    public int N;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        string? s = "i";
        C? c = new C();
        C?[] cs = [c];
        c!.N = await Point(3);
        Log(c.N);
        cs[0]!.N += await Point(4);
        Log(cs[0]!.N);
        cs[await Point(0)]!.S.N = await Point(9);
        Log(c.S.N);
        Log((await Pt("y"))!.Length + (await Pt(null))?.Length ?? -1);
        c!.N++;
        Log(c!.N + await Point(1));
        (s, c!.N) = (await Pt("q"), await Point(8));
        Log(s + c.N);
    }

    [CoTask]
    static async CoTask<string?> Pt(string? s)
    {
        await Pause(1);
        return s;
    }
}
