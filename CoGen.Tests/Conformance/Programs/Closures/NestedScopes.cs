// C# 5. Lambdas that capture from several scopes at once, with awaits at each level.
namespace Conformance.Closures.NestedScopes;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var actions = new List<Func<string>>();
        var outer = "o";
        await Pause(1);
        for (var i = 0; i < 2; i++)
        {
            var middle = $"m{i}";
            await Pause(i);
            foreach (var c in "xy")
            {
                var inner = $"{c}";
                actions.Add(() => outer + middle + inner + i + c);
                await Pause(c);
                inner += "!";
            }
            middle += "?";
        }
        outer = "O";
        foreach (var action in actions)
            Log(action());
        {
            var a = await Point(2);
            {
                var b = await Point(3);
                Func<int> f = () => a * b;
                b++;
                await Pause(4);
                Log(f());
            }
            a++;
            Func<int> g = () => a;
            Log(g());
        }
    }
}
