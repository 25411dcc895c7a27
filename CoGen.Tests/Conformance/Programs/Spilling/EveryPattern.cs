// C# 11. Patterns of every kind, with awaits around them and in their guards.
namespace Conformance.Spilling.EveryPattern;

static partial class Program
{
    record Shape(string Name, int Size)
    {
        public Shape? Inner { get; init; }
    }

    record struct Pt(int X, int Y);

    static object Box(object o)
    {
        Log($"box {o}");
        return o;
    }

    [CoTask]
    static async CoTask<string> Kind(object? o) =>
        await Point(1, o) switch
        {
            null => "null",
            int and > 5 and < 10 => $"mid {await Point(2)}",
            int i when i == await Point(3) => $"three {i}",
            int i => $"int {i + await Point(4)}",
            string { Length: 0 } => "empty",
            string s when await Point(5, s.Length) > 3 => s + await Point(6, "!"),
            int[] and [] => "none",
            int[] and [1, .. { Length: var l }, 9] => $"1..9 {l} {await Point(l)}",
            int[] and [var f, ..] => $"first {f}",
            Shape { Inner.Inner: { Name: var n } } => n,
            Shape(var name, > 3) { Inner: null } => name + await Point(7),
            Shape { Name: "a" or "b" } sh => sh.ToString(),
            Pt(0, var y) => $"y {y}",
            Pt { X: not 0 } p => $"{p} {await Point(8)}",
            (int a, string b) => $"tuple {a} {b}",
            ValueTuple<int, int> t => $"{t.Item1 + await Point(9)}",
            _ => await Point(10, "other"),
        };

    [CoTask]
    internal static async CoTask Main()
    {
        foreach (
            var o in new object?[]
            {
                null,
                7,
                3,
                11,
                "",
                "abc",
                "abcd",
                new int[0],
                new[] { 1, 5, 9 },
                new[] { 2 },
                new Shape("x", 1) { Inner = new("y", 2) { Inner = new("z", 1) } },
                new Shape("q", 9),
                new Shape("a", 1),
                new Pt(0, 5),
                new Pt(3, 1),
                (1, "x"),
                (3, 4),
                4.5,
            }
        )
            Log(await Kind(o));
        if (await Point(1, Box(5)) is int n and > 3 && n + await Point(2) is var m and < 100)
            Log(n + m);
        else
            Log("no");
        if (!(await Point(1, (object)"txt") is string { Length: var len } text && len > await Point(1)))
        {
            Log("none");
            return;
        }
        Log(text + len);
        var r = new Shape("s", 1) with
        {
            Size = await Point(5),
            Inner = new Shape("i", await Point(6)) with { Name = await Point(7, "nm") },
        };
        Log(r);
        Log(await Point(3) is 3 or 4 ? await Point(1, "y") : await Point(2, "n"));
        Log((await Point(1), await Point(2, "b")) is (1, "b"));
        Log((await Point(1, new Pt(1, 2))) is { X: 1, Y: var yy } && yy == await Point(2));
        while (await Point(1, (object?)r) is Shape { Inner: var inner })
        {
            r = inner;
            Log(inner?.Name);
            if (inner is null)
                break;
        }
        switch (await Point(3), Val(4))
        {
            case (3, var v) when v > await Point(9):
                Log("first");
                break;
            case (3, 4):
            case (4, 3):
                Log("second");
                await Pause(1);
                goto default;
            case (4, 5):
                Log("never");
                break;
            default:
                Log("def");
                break;
        }
    }
}
