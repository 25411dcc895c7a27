// C# 5. Captured variables of for heads: several, changed by lambdas in the condition and the step, with awaits in each part.
namespace Conformance.Closures.ForHeads;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var later = new List<Func<string>>();
        for (int i = await Point(0), j = 5; i < await Point(3); i++, j -= await Point(1))
        {
            later.Add(() => $"{i} {j}");
            var copy = i;
            later.Add(() => $"copy {copy++} {i++}");
            if (copy == 1)
                continue;
            await Pause(copy);
        }
        foreach (var f in later)
            Log(f());
        Action? step = null;
        for (var k = 0; k < 3; step())
        {
            step = () => k++;
            await Pause(k);
            Log(k);
        }
        var n = 0;
        do
        {
            await Pause(n);
            n++;
        } while (int.TryParse($"{n}", out var parsed) && Keep(() => $"parsed {parsed}") && n < 3);
        while (int.TryParse($"{n}", out var old) && Keep(() => $"old {old}") && n-- > 1)
            await Pause(n);
        foreach (var f in later.TakeLast(6))
            Log(f());

        bool Keep(Func<string> f)
        {
            later.Add(f);
            return true;
        }
    }
}
