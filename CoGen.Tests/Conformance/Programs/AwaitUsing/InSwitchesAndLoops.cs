// C# 8. using and await using left by goto case, break and exceptions.
namespace Conformance.AwaitUsing.InSwitchesAndLoops;

static partial class Program
{
    [CoTask]
    static async CoTask<string> U(int k)
    {
        switch (k)
        {
            case 0:
            {
                using var a = new Resource("a");
                await Pause(1);
                break;
            }
            case 1:
            {
                await using var b = new AsyncResource("b");
                if (await Point(1) == 1)
                    goto case 0;
                break;
            }
            case 2:
                using (var c = new Resource("c"))
                {
                    await using (var d = new AsyncResource("d"))
                    {
                        await Pause(2);
                        goto case 1;
                    }
                }
            default:
                for (; ; )
                {
                    using var e = new Resource("e");
                    try
                    {
                        await using var f = new AsyncResource("f");
                        if (k == 3)
                            break;
                        await Fail(4);
                    }
                    finally
                    {
                        using var g = new Resource("g");
                        await Pause(5);
                    }
                }
                break;
        }
        using var h = new Resource("h");
        Func<string> s = () => h + "!";
        await Pause(6);
        using var i = await Point(7, (Resource?)null);
        return s() + i;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        foreach (var k in new[] { 0, 1, 2, 3, 4 })
            try
            {
                Log(await U(k));
            }
            catch (TestException e)
            {
                Log(e.Message);
            }
    }
}
