// C# 8. await foreach with nested deconstruction inside a try in a switch section, left by goto case.
namespace Conformance.AwaitForeach.InSwitchSections;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var x = 0;
        for (var round = 0; round < 4; round++)
        {
            try
            {
                switch (round)
                {
                    case 0:
                        await foreach (var (a, (b, c)) in Source(2))
                        {
                            try
                            {
                                Log($"{a} {b} {c}");
                                x += a + await Point(b);
                                if (a == 1)
                                    goto case 2;
                            }
                            finally
                            {
                                Log("inner finally " + x);
                                await Pause(9);
                            }
                        }
                        break;
                    case 1:
                        goto default;
                    case 2:
                        Log("case 2");
                        goto case 5;
                    case 5:
                        await Pause(5);
                        Log("five");
                        break;
                    default:
                        Log("default " + await Point(round));
                        continue;
                }
            }
            finally
            {
                Log("outer finally " + await Point(x));
            }
        }
    }

    static async IAsyncEnumerable<(int, (int, string))> Source(int n)
    {
        try
        {
            for (var i = 0; i < n + 1; i++)
            {
                await TaskPoint(i);
                yield return (i, (i * 2, "s" + i));
            }
        }
        finally
        {
            Log("source closed");
        }
    }
}
