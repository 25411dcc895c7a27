// C# 7. Statements behind a return, a throw, a jump or an endless loop: none of them is a place to stop at.
namespace Conformance.Async.DeadStatements;

static partial class Program
{
#pragma warning disable CS0162, CS0164
    [CoTask]
    static async CoTask BehindReturn(int n)
    {
        await Pause(1);
        if (n > 0)
        {
            Log(await Point(n));
            return;
            Log("dead");
            if (n > 1)
                Log("dead too");
            foreach (var c in "dead")
                Log(c);
        }
        Log("alive");
        return;
        Log(n);
        n++;
        ;
    }

    [CoTask]
    static async CoTask<int> BehindThrow(int n)
    {
        try
        {
            Log(await Point(n));
            throw new TestException("thrown");
            Log("dead");
        }
        catch (TestException e)
        {
            Log(e.Message);
            return await Point(2);
            Log("dead");
        }
        finally
        {
            await Pause(3);
        }
        return n;
    }

    [CoTask]
    static async CoTask BehindJumps(int n)
    {
        while (true)
        {
            if (n++ > 2)
                break;
            Log(await Point(n));
            continue;
            Log("dead");
        }
        goto end;
        Log("dead");
        Log(n);
        end:
        Log(await Point(n));
        switch (n)
        {
            case 1:
                await Pause(4);
                break;
                Log("dead");
            default:
                Log(await Point(5));
                goto case 1;
                Log("dead");
        }
        for (; ; )
        {
            await Pause(6);
            if (n++ > 5)
                return;
        }
        Log("dead");
    }
#pragma warning restore CS0162, CS0164

    [CoTask]
    internal static async CoTask Main()
    {
        await BehindReturn(0);
        await BehindReturn(1);
        Log(await BehindThrow(1));
        await BehindJumps(0);
    }
}
