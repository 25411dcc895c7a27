// C# 11. Patterns on awaited values, of every kind; their variables used later and behind awaits.
namespace Conformance.Spilling.PatternVariables;

record Point3(int X, int Y, Point3? Next = null);

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        if (await Point(1, new Point3(1, 2)) is { X: var x, Y: > 1, Next: null } point)
            Log(x + await Point(2) + point.Y);
        if (await Point(3, new Point3(1, 2, new(3, 4))) is not { Next: { X: var nx, Y: 4 } next })
        {
            Log("no");
            return;
        }
        await Pause(1);
        Log(nx + next.Y);
        var first = 7;
        if (await Point(4, new[] { 1, 2, 3, 4 }) is [var one, .. var middle, _] && middle.Length > await Point(1))
            Log(one + Show(middle));
        if (await Point(5, (object)"text") is string { Length: var length and > 2 } text || await Point(6, false))
            Log("text");
        var isBoth = await Point(7, (object)5) is int n and (> 3 or < 0) && n + await Point(1) == 6;
        Log(isBoth);
        Log(await Point(8, (object?)null) is null or int);
        Log((await Point(9, 1), await Point(10, "s")) is (1, var s) ? s + await Point(11) : "none");
        while (await Point(12, (object)first) is int i && i < 3)
        {
            first = i + await Point(1);
            Log(first);
        }
        var kind = (await Point(13, "abc")) switch
        {
            string { Length: 3 } t when t[0] == 'a' => t + await Point(14),
            ['b', ..] => "list",
            _ => "else",
        };
        Log(kind);
        Log(await Point(15, new List<int> { 1, 2 }) is [_, var second] ? second : await Point(16));
        for (var j = 0; await Point(j, (object)j) is int k and < 2; j++)
            Log(k * await Point(3));
        do
        {
            first--;
        } while (await Point(first) is var last && last > 0);
        Log(await Point(17, 5) is var five && five == 5 ? five : 0);
        lock (await Point(18, new object()))
            Log("locked");
        using (await Point(19, new Resource("r")))
            Log("used");
        using var u = await Point(20, new Resource("u"));
        foreach (var (a, b) in await Point(21, new[] { (1, 2), (3, 4) }))
            Log(a + b * await Point(2));
        Log(Throws(null) + await Point(22));
        try
        {
            Log(await Point(23, (string?)null) ?? throw new TestException("null " + await Point(24)));
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            Log(await Point(25, true) ? throw await Point(26, new TestException("thrown")) : Val(1));
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
    }

    static int Throws(string? s) => s?.Length ?? 1;
}
