// C# 5. Infinite loops, code after return and throw, empty statements and blocks, dead branches with awaits.
namespace Conformance.Async.Unreachable;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Forever());
        await Nothing();
        Log(await Constant());
        await Empty();
        try
        {
            await Throws();
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
    }

    [CoTask]
    static async CoTask<int> Forever()
    {
        var n = 0;
        while (true)
        {
            if (++n == 3)
                return n;
            await Pause(n);
        }
    }

    [CoTask]
    static async CoTask Nothing()
    {
        return;
#pragma warning disable CS0162
        await Pause(1);
#pragma warning restore CS0162
    }

    [CoTask]
    static async CoTask<string> Constant()
    {
        if (false)
            await Pause(1);
        while (false)
            await Pause(2);
        do await Pause(3);
        while (false);
        for (; true; )
        {
            await Pause(4);
            break;
        }
        return "end";
    }

    [CoTask]
    static async CoTask Empty()
    {
        ;
        { }
        for (var i = 0; i < 2; i++)
            ;
        if (await Point(5) == 5) { }
        else
            ;
        {
            {
                await Pause(6);
            }
        }
    }

    [CoTask]
    static async CoTask Throws()
    {
        await Pause(7);
        throw new TestException("end");
    }
}
