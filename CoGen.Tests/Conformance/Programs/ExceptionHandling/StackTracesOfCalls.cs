// C# 8. Stack traces through calls, loops, enumerators and disposal.
namespace Conformance.ExceptionHandling.StackTracesOfCalls;

static partial class Program
{
    [CoTask]
    static async CoTask A(int x)
    {
        await Pause(x);
        await A2(await Point(1), Thrower(x));
    }

    [CoTask]
    static async CoTask A2(int x, int y) => await Pause(1);

    static int Thrower(int x)
    {
        if (x > 0)
            throw new TestException("thrower");
        return 1;
    }

    [CoTask]
    static async CoTask<int> B(int k)
    {
        try
        {
            if (k == 0)
                await Fail(1);
            var z = k switch
            {
                1 => Thrower(await Point(1)),
                2 => Thrower(await Point(2)),
                _ => 0,
            };
            if (k == 3)
            {
                try
                {
                    await Fail(3);
                }
                catch (TestException)
                {
                    await Pause(4);
                    throw;
                }
            }
            if (k == 4)
                try
                {
                    await A(1);
                }
                catch (Exception e)
                {
                    await Pause(1);
                    throw new Exception("o", e);
                }
            if (k == 5)
            {
                try
                {
                    Thrower(1);
                }
                finally
                {
                    await Pause(5);
                }
            }
            for (var i = 0; i < Thrower(k - 6 + await Point(0)) + 1; i += Thrower(1))
                await Pause(i);
        }
        catch (InvalidOperationException)
        {
            Log("no");
        }
        return await Point(9);
    }

    [CoTask]
    static async CoTask L()
    {
        Func<int, int> f = x => Thrower(x);
        int Loc(int x)
        {
            return f(x);
        }
        await Pause(1);
        Loc(await Point(2));
    }

    [CoTask]
    static async CoTask<int> Ex(int x) => 10 / x + await Point(x);

    static IEnumerable<int> It()
    {
        yield return 1;
        Thrower(1);
    }

    static async IAsyncEnumerable<int> AIt()
    {
        yield return 1;
        await Task.CompletedTask;
        Thrower(1);
    }

    class Bad : IDisposable
    {
        public void Dispose() => Thrower(1);
    }

    class BadA : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Task.CompletedTask;
            Thrower(1);
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        try
        {
            await A(1);
        }
        catch (Exception e)
        {
            Log(Where(e));
        }
        try
        {
            await B(0);
        }
        catch (Exception e)
        {
            Log(Where(e));
        }
        try
        {
            await B(1);
        }
        catch (Exception e)
        {
            Log(Where(e));
        }
        try
        {
            await B(2);
        }
        catch (Exception e)
        {
            Log(Where(e));
        }
        try
        {
            await B(3);
        }
        catch (Exception e)
        {
            Log(Where(e));
        }
        try
        {
            await B(4);
        }
        catch (Exception e)
        {
            Log(Where(e) + Where(e.InnerException!));
        }
        try
        {
            await B(5);
        }
        catch (Exception e)
        {
            Log(Where(e));
        }
        try
        {
            await B(6);
        }
        catch (Exception e)
        {
            Log(Where(e));
        }
        try
        {
            await new S { X = 0 }.M();
        }
        catch (Exception e)
        {
            Log(Where(e));
        }
        try
        {
            await L();
        }
        catch (Exception e)
        {
            Log(Where(e));
        }
        try
        {
            Log(await Ex(3) + await Ex(0));
        }
        catch (Exception e)
        {
            Log(Where(e));
        }
        try
        {
            foreach (var x in It())
            {
                await Pause(x);
            }
        }
        catch (Exception e)
        {
            Log(Where(e));
        }
        try
        {
            await foreach (var x in AIt())
            {
                await Pause(x);
            }
        }
        catch (Exception e)
        {
            Log(Where(e));
        }
        try
        {
            using var r = new Bad();
            await Pause(1);
        }
        catch (Exception e)
        {
            Log(Where(e));
        }
        try
        {
            await using var r = new BadA();
            await Pause(1);
        }
        catch (Exception e)
        {
            Log(Where(e));
        }
    }
}

partial struct S
{
    public int X;

    [CoTask]
    public async CoTask<int> M()
    {
        var y = await Point(1);
        return y / X;
    }
}
