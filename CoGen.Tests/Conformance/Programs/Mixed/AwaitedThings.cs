// C# 8. Awaits of awaits, custom awaiters in handlers, tasks passed around, stored, conditional and awaited in odd orders.
namespace Conformance.Mixed.AwaitedThings;

class Lazy2(int n)
{
    public Aw GetAwaiter()
    {
        Log($"aw {n}");
        return new(n);
    }
}

class Aw(int n) : INotifyCompletion
{
    public bool IsCompleted
    {
        get
        {
            Log($"completed? {n}");
            return n % 2 == 0;
        }
    }

    public void OnCompleted(Action a)
    {
        Log($"on {n}");
        Trace.Current.Scheduler.Post(a);
    }

    public Lazy2? GetResult()
    {
        Log($"result {n}");
        return n > 2 ? throw new TestException($"aw {n}")
            : n == 0 ? null
            : new(n - 1);
    }
}

struct Vd
{
    public readonly VdA GetAwaiter() => default;

    public struct VdA : ICriticalNotifyCompletion
    {
        public readonly bool IsCompleted => false;

        public readonly void GetResult() => Log("vd");

        public readonly void OnCompleted(Action a) => throw new Exception();

        public readonly void UnsafeOnCompleted(Action a) => Trace.Current.Scheduler.Post(a);
    }
}

static class Ext
{
    public static Aw GetAwaiter(this string s) => new(s.Length);

    public static PointAw GetAwaiter(this (int, int) t) => new(t.Item1 + t.Item2);
}

readonly struct PointAw(int n) : INotifyCompletion
{
    public bool IsCompleted => true;

    public int GetResult() => n;

    public void OnCompleted(Action a) { }
}

static partial class Program
{
    [CoTask]
    static async CoTask<CoTask<int>> Outer(int k)
    {
        await Pause(k);
        return Inner(k);
    }

    [CoTask]
    static async CoTask<int> Inner(int k)
    {
        await Pause(k + 1);
        return k * 2;
    }

    [CoTask]
    static async CoTask Nothing() { }

    static CoTask<int> Plain(int k) => k > 0 ? Inner(k) : Inner(-1);

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await await Outer(1));
        Log(await await await Point(2, Outer(3)));
        await (await new Lazy2(2))!;
        Log(await (await (await "ab")!)! is null);
        Log(await (await Point(1), await Point(2)) + await (3, 4));
        try
        {
            await new Lazy2(3);
        }
        catch (TestException e)
        {
            await new Lazy2(1);
            Log(e.Message);
            await new Vd();
        }
        finally
        {
            await new Vd();
            _ = await "";
        }
        var tasks = new CoTask<int>[3];
        for (var i = 0; i < 3; i++)
            tasks[i] = Inner(i);
        Log(await tasks[await Point(2)] + await tasks[0] * await tasks[1]);
        CoTask<int>? maybe = await Point(1) > 0 ? Inner(5) : null;
        if (maybe is { } some)
            Log(await some);
        Log(await Plain(await Point(1)) + await Plain(0));
        await Nothing();
        await (await Point(1) == 1 ? Nothing() : Inner2());
        Func<int, CoTask<int>> f = Inner;
        var dict = new Dictionary<string, Func<CoTask<int>>> { ["a"] = () => Inner(7) };
        Log(await dict["a"]());
        Log(await Task.FromResult(1) + await new ValueTask<int>(2) + await Task.Run(() => 3).ConfigureAwait(false));
        await Task.Yield();
        await Task.CompletedTask;
        var t1 = await Sys.Start(Inner(8));
        var t2 = await Sys.Start(Inner(9));
        Log(await t2 + await t1 + await t1);
        try
        {
            var once = Inner(10);
            Log(await once);
            Log(await once);
        }
        catch (InvalidOperationException)
        {
            Log("twice");
        }
        var h = await Sys.Start(Failing());
        for (var i = 0; i < 2; i++)
        {
            try
            {
                await h;
            }
            catch (TestException e)
            {
                Log(e.Message + i);
            }
        }
        foreach (var k in new[] { 1, 2 })
            await (k == 1 ? Log1(Inner(k)) : Log1(Plain(k)));
        await Task.WhenAll(TaskPoint(1), TaskPoint(2));
    }

    [CoTask]
    static async CoTask Inner2() => await Pause(1);

    [CoTask]
    static async CoTask Failing()
    {
        await Pause(1);
        throw new TestException("failing");
    }

    [CoTask]
    static async CoTask Log1(CoTask<int> t) => Log(await t);
}
