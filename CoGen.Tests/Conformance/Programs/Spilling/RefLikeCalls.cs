// C# 7. Spans and ref structs made and used within one statement beside awaited values held before.
namespace Conformance.Spilling.RefLikeCalls;

static partial class Program
{
    static int Sum(int[] span, int plus)
    {
        foreach (var n in span)
            plus += n;
        return plus;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var plus = await Point(1);
        Log(Sum([1, 2, 3], plus));
        Log(Sum(new[] { plus, 2 }, await Point(2)));
        var text = await Point(3, "a,b,c");
        Log(text.AsSpan().IndexOf(',') + await Point(4));
        var parts = text.Split(',').AsSpan();
        Log(parts.Length + parts[1]);
        await Pause(5);
        Log(string.Concat(text.AsSpan(0, 1), text.AsSpan(2, 1)));
        Log(int.Parse("12".AsSpan(1)) + await Point(7));
    }
}
