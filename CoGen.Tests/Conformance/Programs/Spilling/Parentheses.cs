// C# 10. Parentheses around an await, behind which a name alone would be a cast: (x)!.M(), (x)(y), (x)[0].
namespace Conformance.Spilling.Parentheses;

static partial class Program
{
    private static string? Nothing => Val("nothing", 1) > 5 ? "some" : null;

    [CoTask]
    internal static async CoTask Main()
    {
        Log((Nothing ?? await Point(1, "text"))!.Length);
        Log((Nothing as object ?? await Point(2, "more") as object)!.ToString());
        Log((await Point(3) > 0 ? new Func<int, int>(n => n + 1) : n => n)(4));
        Log((Nothing is null ? await Point(4, (Func<int, int>)(n => n * 2)) : n => n)(5));
        Log(((Nothing ?? await Point(5, "inner")))[0]);
        Log(-(await Point(6) > 0 ? await Point(7) : 1));
        Log((long)(await Point(8) > 0 && await Point(9) > 0 ? 1 : 2) + (Nothing ?? await Point(10, "x")));
        Log(
            (
                await Point(11) switch
                {
                    1 => "one",
                    var n => await Point(12, "other") + n,
                }
            )!.ToUpperInvariant()
        );
        Log((Nothing?.Length ?? await Point(13)).ToString() + (await Point(14, Nothing) ?? await Point(15, "y"))!);
        (await Point(16) > 0 ? await Point(17, new List<int>()) : null)!.Add(await Point(18));
        Log(!(await Point(19) > 0 && await Point(20) > 0));
        Log(~(await Point(21) > 0 ? 1 : await Point(22)));
    }
}
