// C# 9. Discards of every form beside awaits.
namespace Conformance.Locals.Discards;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        _ = await Point(1);
        _ = Val(2) + await Point(3);
        (_, var b) = (await Point(4), Val(5));
        var (_, _, c) = (1, 2, await Point(6));
        Log(b + c);
        if (await Point(7, (object)1) is int _)
            Log("int");
        Log(int.TryParse("5", out _));
        Func<int, int, int> f = (_, _) => 9;
        Log(f(await Point(8), 0));
        foreach (var _ in new[] { 1, 2 })
            await Pause(9);
        switch (await Point(10, (object)"s"))
        {
            case int _:
                Log("int");
                break;
            case var _:
                Log("other");
                break;
        }
        var underscore = 0;
        {
            var _ = await Point(11);
            underscore = _;
        }
        Log(underscore);
        using var _1 = new Resource("r");
        using (new Resource("unnamed"))
            await Pause(12);
    }
}
