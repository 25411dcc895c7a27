// C# 13. The line that a failure of what a using declaration disposes passes, by what stands last in its block.
// No kill: what a cleanup throws ends a killed task
// Other stops: a while or a for at the end of the block is one more
namespace Conformance.ExceptionHandling.StackTracesOfUsingDeclarations;

sealed class Bad : IDisposable
{
    public void Dispose() => throw new TestException("dispose");
}

static partial class Program
{
    [CoTask]
    static async CoTask While(int n)
    {
        using var bad = new Bad();
        while (n < 3)
        {
            await Pause(n);
            n++;
        }
    }

    [CoTask]
    static async CoTask For(int n)
    {
        using var bad = new Bad();
        for (var i = 0; i < n; i++)
            await Pause(i);
    }

    [CoTask]
    static async CoTask Elements(int n)
    {
        using var bad = new Bad();
        foreach (var i in new[] { 1, n })
        {
            await Pause(i);
            Log(i);
        }
    }

    [CoTask]
    static async CoTask List(int n)
    {
        using var bad = new Bad();
        foreach (var i in new List<int> { 1, n })
        {
            await Pause(i);
            Log(i);
        }
    }

    [CoTask]
    static async CoTask If(int n)
    {
        using var bad = new Bad();
        if (n == 1)
        {
            await Pause(n);
            Log(n);
        }
    }

    [CoTask]
    static async CoTask Block(int n)
    {
        using var bad = new Bad();
        {
            await Pause(n);
            Log(n);
        }
    }

    [CoTask]
    static async CoTask Catch(int n)
    {
        using var bad = new Bad();
        try
        {
            await Fail(n);
        }
        catch (TestException)
        {
            await Pause(n);
            Log(n);
        }
    }

    [CoTask]
    static async CoTask Statement(int n)
    {
        using var bad = new Bad();
        await Pause(n);
        Log(n);
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
        await Passed(nameof(For), For(2));
        await Passed(nameof(Elements), Elements(1));
        await Passed(nameof(List), List(1));
        await Passed(nameof(If), If(1));
        await Passed(nameof(Block), Block(1));
        await Passed(nameof(Catch), Catch(1));
        await Passed(nameof(Statement), Statement(1));
    }
}
