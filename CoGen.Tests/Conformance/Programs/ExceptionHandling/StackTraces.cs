// C# 8. The lines that exceptions name, innermost first: thrown, rethrown, from handlers, filters, disposal, lambdas, .NET tasks.
// No kill: what a cleanup throws ends a killed task
namespace Conformance.ExceptionHandling.StackTraces;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        await Try("Plain", Plain());
        await Try("AfterAwait", AfterAwait());
        await Try("InCallee", InCallee());
        await Try("Deep", Deep());
        await Try("Rethrown", Rethrown());
        await Try("RethrownAwaiting", RethrownAwaiting());
        await Try("InFinally", InFinally());
        await Try("InAwaitingFinally", InAwaitingFinally());
        await Try("InLocal", InLocal());
        await Try("InLocalTask", InLocalTask());
        await Try("FromTask", FromTask());
        await Try("FromPoint", FromPoint());
        await Try("InFilter", InFilter());
        await Try("InUsing", InUsing());
        await Try("InAwaitUsing", InAwaitUsing());
        await Try("InExpression", InExpression());
        await Try("InArguments", InArguments());
        await Try("Multi", Multi());
        await Try("Wrapped", Wrapped());
        await Try("Dispatched", Dispatched());
        await Try("FromHandle", FromHandle());
        await Try("InLoop", InLoop());
        await Try("OneLine", OneLine());
        await Try("CatchThrowsNew", CatchThrowsNew());
        await Try("NestedTry", NestedTry());
        await Try("Agg", Agg());
    }

    [CoTask]
    static async CoTask Try(string name, CoTask act)
    {
        try
        {
            await act;
        }
        catch (Exception e)
        {
            Log($"{name}: {e.Message}: {Where(e)}");
            for (var i = e.InnerException; i != null; i = i.InnerException)
                Log($"  inner {i.Message}: {Where(i)}");
        }
    }

    [CoTask]
    static async CoTask Plain()
    {
        if (Val(3) == 3)
            throw new TestException("plain");
        await Pause(1);
    }

    [CoTask]
    static async CoTask AfterAwait()
    {
        await Pause(1);
        Boom(2);
        await Pause(2);
    }

    static int Boom(int n)
    {
        Log("boom");
        throw new TestException($"boom {n}");
    }

    [CoTask]
    static async CoTask InCallee()
    {
        Log("calling");
        await AfterAwait();
        Log("never");
    }

    [CoTask]
    static async CoTask Deep()
    {
        await Pause(1);
        var x = await Rec(4);
        Log(x);
    }

    [CoTask]
    static async CoTask<int> Rec(int n)
    {
        if (n == 0)
            Boom(n);
        await Pause(n);
        return await Rec(n - 1) + 1;
    }

    [CoTask]
    static async CoTask Rethrown()
    {
        try
        {
            await AfterAwait();
        }
        catch (TestException)
        {
            Log("caught");
            throw;
        }
    }

    [CoTask]
    static async CoTask RethrownAwaiting()
    {
        try
        {
            Boom(7);
        }
        catch (TestException)
        {
            await Pause(4);
            Log("caught");
            throw;
        }
        finally
        {
            await Pause(5);
        }
    }

    [CoTask]
    static async CoTask InFinally()
    {
        try
        {
            await Pause(1);
        }
        finally
        {
            Log("f");
            Boom(8);
        }
    }

    [CoTask]
    static async CoTask InAwaitingFinally()
    {
        try
        {
            await Pause(1);
            Boom(1);
        }
        finally
        {
            await Pause(2);
            Boom(9);
        }
    }

    [CoTask]
    static async CoTask InLocal()
    {
        var k = 3;
        await Pause(1);
        Log(Local(4));

        int Local(int x) => Boom(x + k);
    }

    [CoTask]
    static async CoTask InLocalTask()
    {
        var k = 3;
        await Pause(1);
        Log(await Local(4));

        [CoTask]
        async CoTask<int> Local(int x)
        {
            await Pause(x);
            return Boom(x + k);
        }
    }

    static async Task<int> Net(int n)
    {
        await TaskPoint(n);
        if (n > 0)
            throw new TestException("net");
        return n;
    }

    [CoTask]
    static async CoTask FromTask()
    {
        var a = await Net(0);
        a += await Net(1);
        Log(a);
    }

    [CoTask]
    static async CoTask FromPoint()
    {
        await Pause(1);
        var b = 1 + await Fail(3);
        Log(b);
    }

    [CoTask]
    static async CoTask InFilter()
    {
        try
        {
            await Pause(1);
            Boom(1);
        }
        catch (TestException) when (Boom(2) > 1)
        {
            Log("never");
        }
    }

    sealed class Bad(string s) : IDisposable
    {
        public void Dispose()
        {
            Log("dispose " + s);
            throw new TestException("dispose " + s);
        }
    }

    [CoTask]
    static async CoTask InUsing()
    {
        await Pause(0);
        using var a = new Bad("a");
        using (new Bad("b"))
        {
            await Pause(1);
            Boom(3);
        }
    }

    sealed class BadAsync(string s) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            Log("dispose " + s);
            await TaskPoint(4);
            throw new TestException("dispose " + s);
        }
    }

    [CoTask]
    static async CoTask InAwaitUsing()
    {
        await Pause(0);
        await using var a = new BadAsync("a");
        await using (new BadAsync("b"))
        {
            await Pause(1);
        }
    }

    [CoTask]
    static async CoTask InExpression()
    {
        var z = 0;
        var x = await Point(1) + Val(2) * (10 / z) - await Point(3);
        Log(x);
    }

    static int Sum(int a, int b, int c) => a + b + c;

    [CoTask]
    static async CoTask InArguments()
    {
        Log(Sum(await Point(1), Boom(2), await Point(3)));
    }

    [CoTask]
    static async CoTask Multi()
    {
        var s = new List<int> { await Point(1), 2, Boom(5), await Point(3) };
        Log(s.Count);
    }

    [CoTask]
    static async CoTask Wrapped()
    {
        try
        {
            await InCallee();
        }
        catch (Exception e)
        {
            await Pause(3);
            throw new InvalidOperationException("wrapped", e);
        }
    }

    [CoTask]
    static async CoTask Dispatched()
    {
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? info = null;
        try
        {
            await InCallee();
        }
        catch (Exception e)
        {
            info = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e);
        }
        await Pause(5);
        info?.Throw();
    }

    [CoTask]
    static async CoTask FromHandle()
    {
        var h = await Sys.Start(InCallee());
        await Pause(2);
        await h;
    }

    [CoTask]
    static async CoTask InLoop()
    {
        for (var i = 0; i < 10 / (2 - i); i += await Point(1))
        {
            Log(i);
        }
    }

    [CoTask]
    static async CoTask OneLine() => await InCallee();

    [CoTask]
    static async CoTask CatchThrowsNew()
    {
        try
        {
            await Net(1);
        }
        catch
        {
            Boom(4);
        }
    }

    [CoTask]
    static async CoTask NestedTry()
    {
        try
        {
            try
            {
                await Rethrown();
            }
            finally
            {
                await Pause(1);
            }
        }
        catch (TestException e) when (e.Message.Length > 100)
        {
            await Pause(2);
        }
        finally
        {
            Log("out");
        }
    }

    [CoTask]
    static async CoTask Agg()
    {
        var a = Net(1);
        var b = Net(2);
        var all = Task.WhenAll(a, b);
        try
        {
            await all;
        }
        catch (Exception e)
        {
            Log(Where(e));
            throw all.Exception!;
        }
    }
}
