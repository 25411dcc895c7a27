// C# 5. Lambdas and the body share a captured variable: both write, before and after awaits; parameters too.
namespace Conformance.Closures.SharedState;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Shared(5, "p"));
        var total = 0;
        Action<int> add = n => total += n;
        add(1);
        await Pause(1);
        add(2);
        total *= 10;
        add(await Point(3));
        Log(total);
        Func<Func<int>> nested = () =>
        {
            var inner = total;
            return () => inner++ + total++;
        };
        var f = nested();
        await Pause(2);
        Log(f() + f());
        Log(total);
    }

    [CoTask]
    static async CoTask<string> Shared(int n, string s)
    {
        Func<string> show = () => s + n;
        n++;
        await Pause(3);
        s += await Point(4, "q");
        n += 10;
        return show();
    }
}
