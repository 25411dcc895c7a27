// C# 5. Awaiters by extension, class and struct awaiters, critical and plain ones, generic ones, awaiters that fail, Task.Yield.
namespace Conformance.Awaitables.Extensions;

class Plain(int n)
{
    public PlainAwaiter GetAwaiter() => new(n);
}

class PlainAwaiter(int n) : INotifyCompletion
{
    private readonly TaskAwaiter<int> _inner = TaskPoint(n).GetAwaiter();

    public bool IsCompleted => _inner.IsCompleted;

    public void OnCompleted(Action next) => _inner.OnCompleted(next);

    public string GetResult() => $"plain {_inner.GetResult()}";
}

readonly struct Box<T>(T value)
{
    public T Value => value;

    public readonly struct Awaiter(T value, TaskAwaiter<int> inner) : ICriticalNotifyCompletion
    {
        public bool IsCompleted => inner.IsCompleted;

        public void OnCompleted(Action next) => inner.OnCompleted(next);

        public void UnsafeOnCompleted(Action next) => inner.UnsafeOnCompleted(next);

        public T GetResult()
        {
            inner.GetResult();
            return value;
        }
    }
}

static class Awaiters
{
    public static TaskAwaiter<int> GetAwaiter(this int n) => TaskPoint(n).GetAwaiter();

    public static TaskAwaiter<int[]> GetAwaiter(this (Task<int> A, Task<int> B) both) => Task.WhenAll(both.A, both.B).GetAwaiter();

    public static TaskAwaiter GetAwaiter(this TimeSpan span) =>
        TaskPoint((int)span.TotalSeconds).ContinueWith(_ => { }, TaskContinuationOptions.ExecuteSynchronously).GetAwaiter();

    public static TaskAwaiter<T> GetAwaiter<T>(this Func<Task<T>> f) => f().GetAwaiter();

    public static Box<T>.Awaiter GetAwaiter<T>(this Box<T> box) => new(box.Value, TaskPoint(50).GetAwaiter());
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await 5 + await 6);
        Log(Show(await (TaskPoint(1), TaskPoint(2))));
        await TimeSpan.FromSeconds(3);
        Func<Task<string>> f = () => TaskPoint(4, "four");
        Log(await f);
        Log(await new Plain(7));
        Log(await new Box<string>("boxed"));
        try
        {
            Log(await new Box<int>(await (await await Point(8, new Plain(9)) == "plain 9" ? 10 : 11)));
            await Task.FromException(new TestException("failed"));
        }
        catch (TestException e)
        {
            Log(e.Message + await 12);
        }
        await Task.Yield();
        await TaskPoint(13).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        Log(await new ValueTask<int>(TaskPoint(14)).ConfigureAwait(false));
        var handle = await Sys.Start(Later(15));
        Log(await handle);
        Log(await Task.Run(() => 16));
    }

    [CoTask]
    static async CoTask<int> Later(int n) => await Point(n) + await n;
}
