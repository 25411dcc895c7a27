// C# 8. One lambda that captures from several scopes, per-iteration captures in every loop, gotos that re-enter scopes, switch sections.
namespace Conformance.Closures.ScopesOfCaptures;

partial class Owner
{
    private int _field = 1;

    [CoTask]
    public async CoTask Run(int parameter)
    {
        var all = new List<Func<string>>();
        var outer = 10;
        for (int i = 0, j = 5; i < 2; i++, j--)
        {
            var middle = i * 100;
            foreach (var x in new[] { 1, 2 })
            {
                var inner = await Point(x);
                all.Add(() => $"{parameter} {outer} {i} {j} {middle} {x} {inner} {_field}");
                inner++;
                outer++;
            }
            middle++;
            _field++;
        }
        var k = 0;
        while (k++ < 2)
        {
            var own = k;
            await Pause(k);
            all.Add(() => $"while {own} {k}");
        }
        do
        {
            var own = --k;
            all.Add(() => $"do {own}");
            await Pause(own);
            own *= 2;
        } while (k > 1);
        var round = 0;
        again:
        {
            var fresh = round;
            all.Add(() => $"goto {fresh++}");
            if (await Point(round++) < 2)
                goto again;
        }
        switch (await Point(1))
        {
            case 1:
                var section = await Point(2);
                all.Add(() => $"section {section}");
                goto case 2;
            case 2:
                section = 7;
                await Pause(3);
                section++;
                all.Add(() => $"second {section}");
                break;
        }
        foreach (var (a, b) in new[] { (1, "x"), (2, "y") })
        {
            all.Add(() => $"{a}{b}");
            await Pause(a);
        }
        for (var n = 0; n < 2; n++)
        {
            if (new Random(1).Next() is var number && await Point(n) >= 0)
                all.Add(() => $"pattern {number > 0} {n}");
        }
        parameter = -1;
        foreach (var f in all)
            Log(f());
        foreach (var f in all)
            Log(f());
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main() => await new Owner().Run(3);
}
