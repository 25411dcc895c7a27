// C# 14. Conversions into spans.
namespace Conformance.Locals.FirstClassSpans;

static partial class Program
{
    static int Sum(ReadOnlySpan<int> s)
    {
        var t = 0;
        foreach (var i in s)
            t += i;
        return t;
    }

    static int Total(this ReadOnlySpan<int> s) => Sum(s);

    [CoTask]
    internal static async CoTask Main()
    {
        int[] a = [1, 2, 3];
        Log(Sum(a) + await Point(1));
        Log(await Point(2) + Sum(await Point(3, a)));
        Log(a.Total() + await Point(4));
        Log((await Point(5, a)).Total());
        Log((await Point(6, "hey")).AsSpan().Length);
        {
            ReadOnlySpan<int> s = a;
            Log(s.Length);
        }
        await Pause(1);
        {
            Span<int> s = [1, 2, 3];
            s[0] = 9;
            Log(s[0] + s[1]);
        }
        Span<int> t = stackalloc int[4];
        t.Fill(2);
        Log(Sum(t));
        await Pause(2);
        t = new int[2];
        Log(t.Length);
        Log(string.Join(",", a.Reverse().ToArray()));
    }
}
