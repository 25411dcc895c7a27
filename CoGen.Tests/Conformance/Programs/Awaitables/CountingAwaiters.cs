// C# 12. Awaiters that are structs and change whenever they are asked: which copy is asked what.
namespace Conformance.Awaitables.CountingAwaiters;

readonly struct Counted<T>(T value, bool completes)
{
    public Awaiter GetAwaiter() => new(value, completes);

    public struct Awaiter(T value, bool completes) : INotifyCompletion
    {
        private int _asked;

        public bool IsCompleted
        {
            get
            {
                Log($"completed? {++_asked}");
                return completes;
            }
        }

        public void OnCompleted(Action continuation)
        {
            Log($"continue {++_asked}");
            Trace.Current.Scheduler.Post(continuation);
        }

        public T GetResult()
        {
            Log($"result {++_asked}");
            return value;
        }
    }
}

static partial class Program
{
    [CoTask]
    static async CoTask<int> Sum(bool completes)
    {
        var counted = new Counted<int>(2, completes);
        var sum = await counted + await counted;
        foreach (var each in new[] { counted, new Counted<int>(3, !completes) })
            sum += await each;
        return sum;
    }

    [CoTask]
    static async CoTask<string> InFinally(bool completes)
    {
        var text = "";
        try
        {
            text += await new Counted<string>("try", completes);
            return text;
        }
        finally
        {
            text += await new Counted<string>("finally", completes);
            Log(text);
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Sum(true));
        Log(await Sum(false));
        Log(await InFinally(true));
        Log(await InFinally(false));
    }
}
