// C# 13. The length of a stackalloc awaits.
namespace Conformance.Spilling.Stackalloc;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Span<int> s = stackalloc int[await Point(3)];
        s[1] = 4;
        Log(s.Length + s[1]);
        await Pause(1);
        ReadOnlySpan<int> t = stackalloc[] { 1, 2 };
        Log(t[1]);
        await Pause(2);
    }

    static int Sum(ReadOnlySpan<int> s, int k)
    {
        foreach (var i in s)
            k += i;
        return k;
    }
}
