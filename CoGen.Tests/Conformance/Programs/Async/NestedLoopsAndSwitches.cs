// C# 8. break and continue with switches in loops in switches; return from the depth.
namespace Conformance.Async.NestedLoopsAndSwitches;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 5; i++)
            Log(await Run(i));
    }

    [CoTask]
    static async CoTask<string> Run(int n)
    {
        var trace = "";
        for (var i = 0; i < 3; i++)
        {
            switch (await Point(i))
            {
                case 0:
                    foreach (var c in "xyz")
                    {
                        switch (c)
                        {
                            case 'x':
                                await Pause(1);
                                continue;
                            case 'y' when n == 0:
                                return trace + "returned";
                            case 'y':
                                trace += await Point(2, c);
                                break;
                            default:
                                trace += "z";
                                goto done;
                        }
                        trace += ".";
                        if (n == 1)
                            break;
                    }
                    done:
                    break;
                case 1 when n == 2:
                    continue;
                case var k:
                    while (true)
                    {
                        trace += k;
                        if (await Point(3) == 3)
                            break;
                    }
                    if (n == 3)
                        goto out1;
                    break;
            }
            trace += "|";
        }
        return trace;
        out1:
        return trace + "out";
    }
}
