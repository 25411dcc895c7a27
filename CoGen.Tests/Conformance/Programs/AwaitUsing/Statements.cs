// C# 8. using and await using: interface and pattern disposal, null resources, nests, expressions, ConfigureAwait.
namespace Conformance.AwaitUsing.Statements;

class ByPattern(string name)
{
    public PauseCall DisposeAsync()
    {
        Log($"dispose {name}");
        return Pause(50);
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        await Sync(0);
        await Sync(1);
        for (var i = 0; i < 3; i++)
        {
            try
            {
                Log(await Async(i));
            }
            catch (TestException e)
            {
                Log(e.Message);
            }
        }
        await Configured();
    }

    [CoTask]
    static async CoTask Sync(int n)
    {
        using (var a = new Resource("a"))
        using (
            Resource b = new("b"),
                c = new("c")
        )
        {
            await Pause(1);
            if (n == 0)
                return;
            Log($"{a} {b} {c}");
        }
        using (await Point(2, new Resource("awaited")))
            Log("inside");
        using ((Resource?)null)
            await Pause(3);
        Resource variable = new("variable");
        using (variable)
        {
            variable = null!;
            await Pause(4);
        }
        using (var first = new Resource("first"))
        {
            using var second = await Point(5, new Resource("second"));
            await Pause(6);
        }
    }

    [CoTask]
    static async CoTask<int> Async(int n)
    {
        await using var whole = new AsyncResource("whole");
        await using (var a = new AsyncResource("a"))
        {
            await Pause(1);
            if (n == 0)
                return await Point(2);
        }
        await using (new ByPattern("pattern"))
        {
            if (n == 1)
                throw new TestException("thrown");
            await Pause(3);
        }
        await using (ByPattern? none = null)
            Log("null");
        await using ByPattern last = new("last");
        return 7;
    }

    [CoTask]
    static async CoTask Configured()
    {
        var r = new AsyncResource("r");
        await using (r.ConfigureAwait(false))
            await Pause(1);
        await using var d = r.ConfigureAwait(false);
        Log("end");
    }
}
