// C# 8. One name in many scopes: blocks, loops, using, catch, switch, lambdas and local functions.
namespace Conformance.Locals.EqualNames;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        {
            var x = await Point(1);
            Log(x);
            {
                var y = x;
                await Pause(y);
                Log(y);
            }
        }
        {
            var x = "s";
            await Pause(2);
            Log(x);
            Func<string> f = () => x;
            x += "t";
            Log(f());
        }
        for (int x = 0; x < 2; x++)
        {
            await Pause(x);
            int y = x;
            Func<int> g = () => y + x;
            Log(g());
            y = await Point(9);
            Log(g());
        }
        foreach (var x in new[] { 1.5, 2.5 })
        {
            var y = x;
            await Pause(3);
            Log(x + y);
        }
        using (var x = new Resource("x"))
        {
            await Pause(4);
            Log(x);
        }
        try
        {
            throw new TestException("e");
        }
        catch (TestException x)
        {
            await Pause(5);
            Log(x.Message);
            var y = x;
            Log(y.Message);
        }
        switch (await Point(1))
        {
            case 1:
                var x = 'c';
                await Pause(6);
                Log(x);
                break;
        }
        if (int.TryParse("12", out var n))
        {
            await Pause(n);
            Log(n);
        }
        {
            if (int.TryParse("13", out var n2))
            {
                await Pause(n2);
            }
            Log(n2);
        }
        Func<int, int> sh = x =>
        {
            var y = x;
            return y;
        };
        Log(sh(3));
        await Pause(7);
        static int Loc(int x)
        {
            var y = x;
            return y;
        }
        Log(Loc(4));
        Log(sh(5));
    }
}
