// C# 9. Names of nothing but underscores, where parameters of lambdas are given up, and where they are used.
namespace Conformance.Names.Underscores;

static partial class Program
{
    private static int __ = 100;

    [CoTask]
    internal static async CoTask Main()
    {
        Func<int, int, int, int> none = (_, __, ___) => 1;
        Func<int, int, int> used = (_, __) => _ + __;
        Log(none(1, 2, 3) + used(4, 5));
        await Pause(1);
        var ___ = await Point(2);
        int Local(int _, int __) => __ * 10 + ___;
        Func<int, int> outer = _ => _ + ___ + __;
        if (Boxed() is int ____ && ____ > await Point(3))
            Log(____);
        Log(Local(1, await Point(4)) + outer(1));
        foreach (var (_____, ______) in new[] { (1, 2), (3, 4) })
        {
            Action log = () =>
            {
                var __ = _____ + ______;
                Log(__);
            };
            await Pause(5);
            log();
        }
        Log(__);
    }

    private static object Boxed() => 7;
}
