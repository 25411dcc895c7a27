// C# 5. Loops of every kind, with break and continue past awaits.
namespace Conformance.Async.Loops;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (int i = 0, j = 10; i < j; i += await Point(2), j -= await Point(1))
        {
            if (i == 4)
                continue;
            Log($"for {i} {j}");
        }
        var n = 0;
        while (await Point(1) == 1 && n < 3)
        {
            n++;
            if (n == 2)
                continue;
            await Pause(n);
            Log($"while {n}");
        }
        do
        {
            n--;
            if (await Point(n) == 1)
                break;
            Log($"do {n}");
        } while (n > -5);
        for (; ; )
        {
            if (++n > 3)
                break;
            await Pause(n);
        }
        Log(await Sum(4));
    }

    [CoTask]
    static async CoTask<int> Sum(int n)
    {
        var total = 0;
        for (var i = 0; i < n; i++)
        for (var j = 0; j <= i; j++)
        {
            if (j == 2)
                break;
            total += await Point(i * 10 + j);
        }
        return total;
    }
}
