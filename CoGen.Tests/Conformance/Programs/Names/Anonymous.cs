// C# 3. Anonymous types held across awaits.
namespace Conformance.Names.Anonymous;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var a = new { N = await Point(1), Text = "x" };
        await Pause(2);
        Log(a.N + a.Text);
        foreach (var b in new[] { new { X = 1 }, new { X = 2 } })
        {
            await Pause(b.X);
            Log(b);
        }
        var list = Enumerable.Range(0, 2).Select(n => new { n, Square = n * n }).ToList();
        await Pause(3);
        Log(list[1].Square);
        Func<int> f = () => a.N;
        await Pause(4);
        Log(f());
    }
}
