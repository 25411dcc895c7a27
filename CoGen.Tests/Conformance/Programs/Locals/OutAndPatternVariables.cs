// C# 7. out variables and pattern variables in conditions and expressions, used after awaits, in loops.
namespace Conformance.Locals.OutAndPatternVariables;

static partial class Program
{
    static bool TryNext(int n, out int next)
    {
        next = n + 1;
        return n < 3;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        if (int.TryParse("12", out var parsed))
            await Pause(parsed);
        Log(parsed);
        if (!int.TryParse("x", out int failed) && failed == 0)
            await Pause(1);
        Log(failed);
        object o = "text";
        if (o is string s)
        {
            await Pause(2);
            Log(s);
        }
        if (o is not string { Length: var length } t)
            return;
        await Pause(3);
        Log($"{length} {t}");
        var n = 0;
        while (TryNext(n, out var next))
        {
            await Pause(next);
            n = next;
        }
        Log(n);
        var actions = new List<Func<int>>();
        for (var i = 0; TryNext(i, out var fresh); i++)
        {
            await Pause(i);
            actions.Add(() => fresh * 10);
        }
        Log(Show(actions.Select(a => a())));
        var d = new Dictionary<string, int> { ["a"] = 5 };
        Log(d.TryGetValue("a", out var value) ? value + await Point(4) : -1);
        Log(o is string { Length: > 2 and var l } && await Point(5) == 5 ? l : 0);
        (var x, var y) = (1, await Point(6));
        Log(x + y);
        Log(TryNext(1, out _) && await Point(7, true));
    }
}
