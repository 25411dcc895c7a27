// C# 5. Lambdas capture per iteration in foreach and bodies, once in a for head; across awaits.
namespace Conformance.Closures.PerIteration;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var actions = new List<Func<int>>();
        for (var i = 0; i < 3; i++)
        {
            var copy = i;
            await Pause(i);
            actions.Add(() => copy);
        }
        Log(Show(actions.Select(a => a())));
        actions.Clear();
        for (var i = 0; i < 3; i++)
        {
            actions.Add(() => i);
            await Pause(i);
        }
        Log(Show(actions.Select(a => a())));
        actions.Clear();
        foreach (var n in new[] { 1, 2, 3 })
        {
            actions.Add(() => n);
            await Pause(n);
        }
        Log(Show(actions.Select(a => a())));
        actions.Clear();
        var k = 0;
        while (k < 3)
        {
            var inner = k++;
            actions.Add(() => inner++ + k);
            await Pause(inner);
            inner += 10;
        }
        Log(Show(actions.Select(a => a() + a())));
        actions.Clear();
        for (var i = 0; i < 2; i++)
        for (var j = 0; j < 2; j++)
        {
            var sum = i * 10 + j;
            actions.Add(() => sum + i + j);
            await Pause(sum);
        }
        Log(Show(actions.Select(a => a())));
    }
}
