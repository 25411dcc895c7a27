// C# 5. Labels and goto: forward, backward, out of loops, past awaits.
namespace Conformance.Async.Gotos;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var n = 0;
        again:
        n++;
        await Pause(n);
        Log($"n {n}");
        if (n < 3)
            goto again;
        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                await Point(i * 10 + j);
                if (j == 1)
                    goto next;
                if (i == 2)
                    goto done;
            }
            next:
            Log($"next {i}");
        }
        done:
        Log("done");
        await Pause(9);
        if (n == 3)
            goto end;
        Log("skipped");
        end:
        ;
    }
}
