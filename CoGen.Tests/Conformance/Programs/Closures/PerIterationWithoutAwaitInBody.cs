// C# 5. Captured loop variables where the await stands before or after the loop only, or only around it.
namespace Conformance.Closures.PerIterationWithoutAwaitInBody;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var actions = new List<Func<int>>();
        foreach (var n in new[] { 1, 2, 3 })
        {
            var twice = n * 2;
            actions.Add(() => n + twice);
        }
        await Pause(1);
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 2; i++)
            {
                var copy = i * 100;
                actions.Add(() => copy + round);
            }
            await Pause(round);
        }
        Log(Show(actions.Select(a => a())));
    }
}
