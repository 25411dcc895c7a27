// C# 5. Custom awaiters: class, struct, generic, extension GetAwaiter, plain and critical notify, ones that throw.
// No kill: an awaiter writes when it is asked to go on
namespace Conformance.Awaitables.Custom;

class ClassAwaitable(int n)
{
    public Awaiter GetAwaiter() => new(n);

    public class Awaiter(int n) : INotifyCompletion
    {
        private readonly bool _suspends = Trace.Current.SuspendsForeign();
        public bool IsCompleted => !_suspends;

        public void OnCompleted(Action continuation) => Trace.Current.Scheduler.Post(continuation);

        public string GetResult() => $"class {n}";
    }
}

struct MutableAwaitable
{
    public Awaiter GetAwaiter() => new();

    public struct Awaiter : ICriticalNotifyCompletion
    {
        private int _asked;
        public bool IsCompleted
        {
            get
            {
                _asked++;
                return !Trace.Current.SuspendsForeign();
            }
        }

        public void OnCompleted(Action continuation) => throw new TestException("not this one");

        public void UnsafeOnCompleted(Action continuation)
        {
            Log($"asked {_asked}");
            Trace.Current.Scheduler.Post(continuation);
        }

        public int GetResult() => _asked;
    }
}

class Throwing(string where) : INotifyCompletion
{
    public Throwing GetAwaiter() => where == "get" ? throw new TestException(where) : this;

    public bool IsCompleted => where == "is" ? throw new TestException(where) : true;

    public void GetResult() => throw new TestException("result");

    public void OnCompleted(Action continuation) => continuation();
}

interface IAwaitable
{
    ForeignPoint<int>.Awaiter GetAwaiter();
}

class Explicit : IAwaitable
{
    ForeignPoint<int>.Awaiter IAwaitable.GetAwaiter() => Foreign(7).GetAwaiter();
}

static class Extensions
{
    public static ForeignPoint<int>.Awaiter GetAwaiter(this int n) => Foreign(n).GetAwaiter();

    public static ForeignPoint<T>.Awaiter GetAwaiter<T>(this Func<T> f) => Foreign(0, f()).GetAwaiter();
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new ClassAwaitable(1));
        Log(await new MutableAwaitable());
        Log(await 5);
        Log(await (Func<string>)(() => "func"));
        IAwaitable i = new Explicit();
        Log(await i);
        foreach (var where in new[] { "get", "is", "result" })
        {
            try
            {
                await new Throwing(where);
            }
            catch (TestException e)
            {
                Log(e.Message);
            }
        }
        Log(await Through(new ClassAwaitable(2)));
        Log(await 1 + await 2);
    }

    [CoTask]
    static async CoTask<string> Through(ClassAwaitable a) => await a + await a;
}
