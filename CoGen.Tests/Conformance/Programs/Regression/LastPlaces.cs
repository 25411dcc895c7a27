// C# 12. What stands last in the block of an await using: where an exception passes by, on its way out.
namespace Conformance.Regression.LastPlaces;

class Closing(string name) : IDisposable
{
    public PauseCall DisposeAsync()
    {
        Log(name);
        return Pause(9);
    }

    public void Dispose() => Log(name);
}

static partial class Program
{
    [CoTask]
    static async CoTask Block()
    {
        await using var u = new Closing("u");
        Log(await Point(2, false) ? 6 : throw new TestException("t"));
        {
            await Pause(4);
        }
    }

    [CoTask]
    static async CoTask If()
    {
        await using var u = new Closing("u");
        Log(await Point(2, false) ? 6 : throw new TestException("t"));
        if (Val(3) > 1)
        {
            int L(int k) => k + 1;
            Log(L(await Point(4)));
        }
    }

    [CoTask]
    static async CoTask IfElseInBlock()
    {
        await using var u = new Closing("u");
        {
            Log(await Point(2, false) ? 6 : throw new TestException("t"));
            if (await Point(3) > 1)
            {
                Log(1);
            }
            else
            {
                Log(await Point(4));
            }
        }
    }

    [CoTask]
    static async CoTask Switch()
    {
        await using var u = new Closing("u");
        Log(await Point(2, false) ? 6 : throw new TestException("t"));
        switch (Val(3))
        {
            case 1:
                await Pause(4);
                break;
            default:
            {
                await Pause(5);
                break;
            }
        }
    }

    [CoTask]
    static async CoTask Catch()
    {
        await using var u = new Closing("u");
        Log(await Point(2, false) ? 6 : throw new TestException("t"));
        try
        {
            await Pause(4);
        }
        catch (InvalidOperationException)
        {
            await Pause(5);
        }
    }

    [CoTask]
    static async CoTask ElseWithoutBraces()
    {
        await using var u = new Closing("u");
        Log(await Point(2, false) ? 6 : throw new TestException("t"));
        if (Val(3) > 1)
        {
            await Pause(4);
        }
        else if (Val(4) > 2)
        {
            await Pause(4);
        }
        else
            await Pause(6);
    }

    [CoTask]
    static async CoTask ForEach()
    {
        await using var u = new Closing("u");
        Log(await Point(2, false) ? 6 : throw new TestException("t"));
        foreach (var i in new[] { 1 })
        {
            await Pause(4);
        }
    }

    [CoTask]
    static async CoTask Finally()
    {
        await using var u = new Closing("u");
        Log(await Point(2, false) ? 6 : throw new TestException("t"));
        try
        {
            await Pause(4);
        }
        finally
        {
            await Pause(5);
        }
    }

    [CoTask]
    static async CoTask Using()
    {
        await using var u = new Closing("u");
        Log(await Point(2, false) ? 6 : throw new TestException("t"));
        using (new Closing("w"))
        {
            await Pause(4);
        }
    }

    [CoTask]
    static async CoTask AwaitUsing()
    {
        await using var u = new Closing("u");
        Log(await Point(2, false) ? 6 : throw new TestException("t"));
        await using (new Closing("w"))
        {
            await Pause(4);
        }
    }

    [CoTask]
    static async CoTask Checked()
    {
        await using var u = new Closing("u");
        Log(await Point(2, false) ? 6 : throw new TestException("t"));
        checked
        {
            Log(await Point(1) + 1);
        }
    }

    [CoTask]
    static async CoTask For()
    {
        await using var u = new Closing("u");
        Log(await Point(2, false) ? 6 : throw new TestException("t"));
        for (var i = 0; i < 2; i++)
        {
            if (i > 3)
                await Pause(4);
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        try
        {
            await Block();
        }
        catch (TestException e)
        {
            Log($"{e.Message} {Where(e)}");
        }
        try
        {
            await If();
        }
        catch (TestException e)
        {
            Log($"{e.Message} {Where(e)}");
        }
        try
        {
            await IfElseInBlock();
        }
        catch (TestException e)
        {
            Log($"{e.Message} {Where(e)}");
        }
        try
        {
            await Switch();
        }
        catch (TestException e)
        {
            Log($"{e.Message} {Where(e)}");
        }
        try
        {
            await Catch();
        }
        catch (TestException e)
        {
            Log($"{e.Message} {Where(e)}");
        }
        try
        {
            await ElseWithoutBraces();
        }
        catch (TestException e)
        {
            Log($"{e.Message} {Where(e)}");
        }
        try
        {
            await ForEach();
        }
        catch (TestException e)
        {
            Log($"{e.Message} {Where(e)}");
        }
        try
        {
            await Finally();
        }
        catch (TestException e)
        {
            Log($"{e.Message} {Where(e)}");
        }
        try
        {
            await Using();
        }
        catch (TestException e)
        {
            Log($"{e.Message} {Where(e)}");
        }
        try
        {
            await AwaitUsing();
        }
        catch (TestException e)
        {
            Log($"{e.Message} {Where(e)}");
        }
        try
        {
            await Checked();
        }
        catch (TestException e)
        {
            Log($"{e.Message} {Where(e)}");
        }
        try
        {
            await For();
        }
        catch (TestException e)
        {
            Log($"{e.Message} {Where(e)}");
        }
    }
}
