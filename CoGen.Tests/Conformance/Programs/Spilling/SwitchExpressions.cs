// C# 8. Switch expressions: awaits in the value, the arms, the guards.
namespace Conformance.Spilling.SwitchExpressions;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 5; i++)
            Log(await Name(i));
        foreach (var o in new object?[] { 1, -5, "x", 'c', null })
            Log(await Kind(o));
        Log(
            Val(1)
                + await Point(2) switch
                {
                    2 => Val(10),
                    _ => 0,
                }
                + await Point(3)
        );
        try
        {
            Log(
                await Point(9) switch
                {
                    1 => "one",
                    2 => "two",
                }
            );
        }
        catch (InvalidOperationException e)
        {
            Log(e.GetType().Name);
        }
        long wide = await Point(1) switch
        {
            1 => await Point(5),
            _ => 2L,
        };
        Log(wide);
        Log(
            (Val(1), await Point(2)) switch
            {
                (1, 2) => "both",
                (1, _) => "one",
                _ => "none",
            }
        );
        try
        {
            _ = await Point(3) switch
            {
                3 => throw new TestException("thrown"),
                _ => 1,
            };
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
    }

    [CoTask]
    static async CoTask<string> Name(int n) =>
        await Point(n) switch
        {
            0 => "zero",
            1 => await Point(1, "one"),
            2 when n > 5 => "never",
            < 4 => $"few {await Point(2)}",
            var many => $"many {many}",
        };

    [CoTask]
    static async CoTask<string> Kind(object? o) =>
        o switch
        {
            int n when n < await Point(0) => $"negative {n}",
            int n => $"int {n + await Point(1)}",
            string { Length: var length } => await Point(2, $"string {length}"),
            null => "null",
            _ => o.GetType().Name + await Point(3, "!"),
        };
}
