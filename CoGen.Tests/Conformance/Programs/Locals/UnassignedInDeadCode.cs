// C# 5. In code that is never reached C# lets variables be read to which nothing was assigned.
// Other stops: code that is never reached has places too
namespace Conformance.Locals.UnassignedInDeadCode;

static partial class Program
{
#pragma warning disable CS0162
    [CoTask]
    static async CoTask Branches()
    {
        if (false)
        {
            int x;
            x = await Point(x + 1) + x;
            Log(x);
        }
        if (true)
            Log("live");
        else
        {
            string a,
                b;
            await Pause(1);
            Log(a + await Point(2, b));
        }
        while (1 > 2)
        {
            await Pause(3);
            try
            {
                long x;
                Log(await Point(4, x));
            }
            finally
            {
                await Pause(5);
            }
        }
        for (; false; )
        {
            object x;
            await Pause(6);
            Log(x);
        }
    }

    [CoTask]
    static async CoTask<int> Behind(int n)
    {
        switch (n)
        {
            case 0:
                await Pause(1);
                break;
                int x;
                Log(await Point(x));
                break;
        }
        while (true)
        {
            if (await Point(n) >= 0)
                return n;
        }
        int y;
        await Pause(2);
        return await Point(3, y) + y;
    }
#pragma warning restore CS0162

    [CoTask]
    internal static async CoTask Main()
    {
        await Branches();
        Log(await Behind(0));
        Log(await Behind(1));
    }
}
