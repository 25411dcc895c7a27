// C# 9. is and patterns with awaits on the left; pattern variables used after; switch expressions.
namespace Conformance.Spilling.Patterns;

static partial class Program
{
    record Shape(int W, int H);

    [CoTask]
    internal static async CoTask Main()
    {
        if (await Point(1, (object)"text") is string { Length: > 2 } s && s[0] == await Point(2, 't'))
            Log(s);
        if (await Point(3, (object)5) is not int n)
            return;
        Log(n + await Point(4));
        Log(await Point(5) is > 3 and < 10 or 42);
        if (await Point(6, new Shape(2, 3)) is (var w, 3){ W: 2 } shape)
            Log($"{w} {shape}");
        if (await Point(7, new[] { 1, 2, 3, 4 }) is [var first, .., var last])
            Log(first + last + await Point(8));
        Log(await Point(9, (object?)null) is null);
        object o = await Point(10, DayOfWeek.Friday);
        Log(o is DayOfWeek.Friday ? await Point(11, "fri") : "no");
        Log((await Point(12, (object)1.5)) is double and > 1);
        Log(o is DayOfWeek d && await Point(13, true) ? d : default);
        if (!(await Point(14, (object)"k") is string k))
            throw new TestException("never");
        Log(k);
        Log(await Point(15) is var v ? v + await Point(16) : 0);
    }
}
