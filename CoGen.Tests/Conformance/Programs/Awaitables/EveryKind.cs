// C# 8. Every kind of awaitable.
namespace Conformance.Awaitables.EveryKind;

static partial class Program
{
    sealed class CA(int n) : INotifyCompletion
    {
        public bool IsCompleted
        {
            get
            {
                Log($"ca? {n}");
                return n % 2 == 0;
            }
        }

        public void OnCompleted(Action c)
        {
            Log("on");
            Trace.Current.Scheduler.Post(c);
        }

        public int GetResult()
        {
            Log($"ca result {n}");
            return n;
        }

        public CA GetAwaiter() => this;
    }

    struct SA(int n) : ICriticalNotifyCompletion
    {
        int _seen;
        public bool IsCompleted
        {
            get
            {
                _seen++;
                return false;
            }
        }

        public void OnCompleted(Action c) => throw new InvalidOperationException();

        public void UnsafeOnCompleted(Action c)
        {
            Log("unsafe");
            Trace.Current.Scheduler.Post(c);
        }

        public int GetResult()
        {
            Log($"seen {_seen}");
            return n;
        }
    }

    struct S(int n)
    {
        public SA GetAwaiter()
        {
            Log("get");
            return new(n);
        }
    }

    public static TaskAwaiter<string> GetAwaiter(this string s)
    {
        Log($"awaiting {s}");
        return TaskPoint(1, s + s).GetAwaiter();
    }

    sealed class Thrower : INotifyCompletion
    {
        public bool IsCompleted => throw new TestException("IsCompleted");

        public void OnCompleted(Action c) { }

        public void GetResult() { }

        public Thrower GetAwaiter() => this;
    }

    sealed class Thrower2 : INotifyCompletion
    {
        public bool IsCompleted => false;

        public void OnCompleted(Action c) => throw new TestException("OnCompleted");

        public void GetResult() { }

        public Thrower2 GetAwaiter() => this;
    }

    [CoTask]
    static async CoTask<Task<int>> Outer(int n)
    {
        await Pause(n);
        return TaskPoint(n);
    }

    [CoTask]
    static async CoTask<CoTask<int>> Two(int n)
    {
        await Pause(n);
        return Leaf(n);
    }

    [CoTask]
    static async CoTask<int> Leaf(int n)
    {
        await Pause(n);
        return n;
    }

    [CoTask]
    static async CoTask<dynamic> Dyn(int n)
    {
        await Pause(n);
        return n;
    }

    static async ValueTask<int> VT(int n)
    {
        await TaskPoint(n);
        return n;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new CA(1) + await new CA(2));
        Log(await new S(3));
        Log(await "str");
        Log(await await Outer(4));
        Log(await await Two(5));
        Log(await (await Two(await Leaf(2))));
        Log(await VT(6).ConfigureAwait(false) + await TaskPoint(7).ConfigureAwait(false));
        Log(await TaskPoint(8).ConfigureAwait(ConfigureAwaitOptions.None) + 1);
        await ((Task)TaskPoint(1)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.FromException(new TestException("sup")).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.CompletedTask;
        await default(ValueTask);
        await new ValueTask(TaskPoint(2));
        Log(await new ValueTask<int>(5));
        dynamic d = await Dyn(3);
        Log(d + await Dyn(4) * 2);
        dynamic t = TaskPoint(9, "dyn");
        Log((string)await t);
        dynamic ca = new CA(3);
        Log(await ca);
        try
        {
            await new Thrower();
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            await new Thrower2();
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        await (Val(1) == 1 ? Pause(3) : Pause(4));
        Log(await (Val(1) == 2 ? Point(3) : await Point(5, Point(6))));
        CoTask<int>? nt = Leaf(9);
        Log(await nt.Value);
        var tasks = new[] { Leaf(1), Leaf(2) };
        foreach (var x in tasks)
            Log(await x);
        Func<CoTask<int>> f = () => Leaf(11);
        Log(await f());
        var h = await Sys.Start(Leaf(12));
        Log(await h);
        Log(await h);
        try
        {
            await f().Equals(null).ToString();
            Log("x");
        }
        catch (Exception e)
        {
            Log(e.Message);
        }
        object o = await Task.WhenAny(TaskPoint(1), new TaskCompletionSource<int>().Task);
        Log(o is Task<int>);
        Log(await Task.Run(() => 4) + await Task.FromResult(5));
        foreach (var vt in new[] { VT(1), new ValueTask<int>(2) })
            Log(await vt);
        Log((await Point(1, (a: 1, b: "x"))).b.Length + (await Point(2, new[] { 4 }))[0]);
        await using (((IAsyncDisposable)new AsyncResource("ar")).ConfigureAwait(false))
        {
            await Pause(2);
        }
        await foreach (var i in Many().ConfigureAwait(false))
            Log(i);
        await foreach (var i in Many().WithCancellation(default))
        {
            if (i == 1)
                continue;
            Log(i);
        }
    }

    static async IAsyncEnumerable<int> Many()
    {
        try
        {
            for (var i = 0; i < 3; i++)
            {
                await TaskPoint(i);
                yield return i;
            }
        }
        finally
        {
            await TaskPoint(9);
            Log("many ended");
        }
    }
}
