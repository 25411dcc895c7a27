// C# 8. Awaiters that refer, that throw in each of their members, that extend; tasks awaited twice.
// Without a frame: Program.B, Program.D
using System.Runtime.CompilerServices;

namespace Conformance.Awaitables.OddAwaiters;

struct Inc
{
    int _n;

    public int Go() => ++_n;
}

class RefAw : INotifyCompletion
{
    public static Inc[] Store = new Inc[1];

    public RefAw GetAwaiter() => this;

    public bool IsCompleted
    {
        get
        {
            Log("completed?");
            return true;
        }
    }

    public ref Inc GetResult() => ref Store[0];

    public void OnCompleted(Action a) => a();
}

class VoidAw : ICriticalNotifyCompletion
{
    Action? _a;

    public VoidAw GetAwaiter() => this;

    public bool IsCompleted => _done;
    bool _done;

    public void GetResult()
    {
        Log("void result");
        _done = false;
    }

    public void OnCompleted(Action a) => throw new TestException("plain");

    public void UnsafeOnCompleted(Action a)
    {
        Log("unsafe");
        _a = a;
        _done = true;
        a();
    }
}

class ThrowAw : INotifyCompletion
{
    public ThrowAw GetAwaiter() => throw new TestException("GetAwaiter");

    public bool IsCompleted => true;

    public void GetResult() { }

    public void OnCompleted(Action a) { }
}

class ThrowDone : INotifyCompletion
{
    public ThrowDone GetAwaiter() => this;

    public bool IsCompleted => throw new TestException("IsCompleted");

    public void GetResult() { }

    public void OnCompleted(Action a) { }
}

class ThrowOn : INotifyCompletion
{
    public ThrowOn GetAwaiter() => this;

    public bool IsCompleted => false;

    public void GetResult() { }

    public void OnCompleted(Action a) => throw new TestException("OnCompleted");
}

interface IAw<out T> : INotifyCompletion
{
    IAw<T> GetAwaiter();
    bool IsCompleted { get; }
    T GetResult();
}

class AwImpl<T>(T t) : IAw<T>
{
    IAw<T> IAw<T>.GetAwaiter() => this;

    bool IAw<T>.IsCompleted => true;

    T IAw<T>.GetResult() => t;

    void INotifyCompletion.OnCompleted(Action a) => a();
}

partial class Me
{
    public ForeignPoint<int>.Awaiter GetAwaiter() => Foreign(8).GetAwaiter();

    [CoTask]
    public async CoTask<int> Run() => await this + await (this) + (this is null ? 0 : await this);
}

static class Ex
{
    public static TaskAwaiter<int> GetAwaiter(this int n) => TaskPoint(n).GetAwaiter();

    public static ForeignPoint<string>.Awaiter GetAwaiter(this string s) => Foreign(1, s).GetAwaiter();

    public static TaskAwaiter GetAwaiter(this (Task, Task) t) => Task.WhenAll(t.Item1, t.Item2).GetAwaiter();

    public static ForeignPoint<T>.Awaiter GetAwaiter<T>(this Func<T> f) => Foreign(2, f()).GetAwaiter();

    public static TaskAwaiter<T[]> GetAwaiter<T>(this IEnumerable<Task<T>> t) => Task.WhenAll(t).GetAwaiter();
}

static partial class Program
{
    [CoTask]
    static async CoTask<T> Gen<T, A>(A a)
        where A : IAw<T> => await a;

    [CoTask]
    internal static async CoTask Main()
    {
        RefAw.Store[0] = default;
        Log((await new RefAw()).Go());
        Log((await new RefAw()).Go());
        var r = await new RefAw();
        Log(r.Go() + r.Go() + (await new RefAw()).Go());
        await new VoidAw();
        foreach (var f in new Func<CoTask>[] { A, B, C, D })
            try
            {
                await f();
            }
            catch (TestException e)
            {
                Log(e.Message + Where(e));
            }
        Log(await 5 + await "x" + (await (Func<int>)(() => 3)));
        await (TaskPoint(1), TaskPoint(2));
        Log(Show(await new[] { TaskPoint(1), TaskPoint(2) }));
        Log(await new Me().Run());
        IAw<object> aw = new AwImpl<string>("co");
        Log(await aw);
        Log(await Gen<int, AwImpl<int>>(new(4)));
        Log(
            await Task.FromResult(3).ConfigureAwait(false)
                + await new ValueTask<int>(4)
                + await new ValueTask<int>(TaskPoint(5)).ConfigureAwait(ConfigureAwaitOptions.None == 0)
        );
        await Task.Yield();
        await default(ValueTask);
        try
        {
            await Task.FromException(new TestException("failed"));
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            await Task.FromCanceled(new System.Threading.CancellationToken(true));
        }
        catch (TaskCanceledException)
        {
            Log("cancelled");
        }
        try
        {
            await (Task)null!;
        }
        catch (NullReferenceException)
        {
            Log("null");
        }
        try
        {
            CoTask none = default;
            await none;
        }
        catch (InvalidOperationException)
        {
            Log("default");
        }
        var twice = Leaf(1);
        Log(await twice);
        try
        {
            Log(await twice);
        }
        catch (InvalidOperationException)
        {
            Log("twice");
        }
    }

    [CoTask]
    static async CoTask<int> Leaf(int n) => await Point(n);

    [CoTask]
    static async CoTask A()
    {
        try
        {
            await new ThrowAw();
        }
        finally
        {
            Log("f");
        }
    }

    [CoTask]
    static async CoTask B()
    {
        try
        {
            await new ThrowDone();
        }
        finally
        {
            Log("f");
            await Pause(1);
        }
    }

    [CoTask]
    static async CoTask C()
    {
        try
        {
            await new ThrowOn();
        }
        finally
        {
            Log("f");
        }
    }

    [CoTask]
    static async CoTask D()
    {
        var x = 1;
        try
        {
            await new ThrowOn();
        }
        catch (TestException) when (x++ == 1)
        {
            Log("c" + x);
            await new ThrowOn();
        }
        finally
        {
            Log("f" + x);
            await Pause(1);
        }
    }
}
