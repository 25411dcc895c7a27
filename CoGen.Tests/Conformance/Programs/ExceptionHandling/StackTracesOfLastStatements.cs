// C# 13. The line that an exception passes when what it leaves is disposed at the end of a block, by the block's last statement.
// Other stops: a while, or a statement of several lines, at the end of an await using is one more
namespace Conformance.ExceptionHandling.StackTracesOfLastStatements;

static partial class Program
{
    static int Bad(int n, int at) => n == at ? throw new TestException("bad") : n;

    [CoTask]
    static async CoTask While(int k)
    {
        await using var r = new AsyncResource("r");
        while (await Point(k) == k)
        {
            Log(k);
            await Pause(1);
            Bad(0, 0);
        }
    }

    [CoTask]
    static async CoTask PlainWhile(int k)
    {
        await using var r = new AsyncResource("r");
        Bad(0, 0);
        while (k++ < 2)
        {
            await Pause(1);
        }
    }

    [CoTask]
    static async CoTask Endless(int k)
    {
        await using var r = new AsyncResource("r");
        Bad(0, 0);
        for (; ; )
        {
            if (await Point(1) == 1)
                break;
        }
    }

    [CoTask]
    static async CoTask Incremented(int k)
    {
        await using var r = new AsyncResource("r");
        Bad(0, 0);
        for (; ; k++)
        {
            await Pause(1);
            if (k > 3)
                break;
        }
    }

    [CoTask]
    static async CoTask Label(int k)
    {
        await using var r = new AsyncResource("r");
        Bad(0, 0);
        if (k > 99)
            goto end;
        await Pause(1);
        end:
        ;
    }

    [CoTask]
    static async CoTask Lines(int k)
    {
        await using var r = new AsyncResource("r");
        Bad(0, 0);
        Log(Val("a first argument that is long enough for a line", Val("a second argument that is not much shorter", await Point(1))));
    }

    [CoTask]
    static async CoTask Variables(int k)
    {
        await using var r = new AsyncResource("r");
        Bad(0, 0);
        int a = await Point(1),
            b = await Point(2);
    }

    [CoTask]
    static async CoTask Do(int k)
    {
        await using var r = new AsyncResource("r");
        Bad(0, 0);
        do
        {
            Log(1);
        } while (await Point(1) > 1);
    }

    [CoTask]
    static async CoTask Choice(int k)
    {
        await using var r = new AsyncResource("r");
        Bad(0, 0);
        _ = k switch
        {
            1 => await Point(1),
            _ => 3,
        };
    }

    [CoTask]
    static async CoTask Passed(string name, CoTask task)
    {
        Log(name);
        try
        {
            await task;
        }
        catch (TestException e)
        {
            Log(Where(e));
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await Passed(nameof(While), While(1));
        await Passed(nameof(PlainWhile), PlainWhile(1));
        await Passed(nameof(Endless), Endless(1));
        await Passed(nameof(Incremented), Incremented(1));
        await Passed(nameof(Label), Label(1));
        await Passed(nameof(Lines), Lines(1));
        await Passed(nameof(Variables), Variables(1));
        await Passed(nameof(Do), Do(1));
        await Passed(nameof(Choice), Choice(1));
    }
}
