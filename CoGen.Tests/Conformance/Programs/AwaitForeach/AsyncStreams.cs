// C# 8. await foreach over the interface, a pattern, an extension, with ConfigureAwait and cancellation.
namespace Conformance.AwaitForeach.AsyncStreams;

class Pattern1
{
    public Enumerator GetAsyncEnumerator() => new();

    public class Enumerator
    {
        private int _n;
        public int Current => _n;

        public PointCall<bool> MoveNextAsync() => Point(_n, ++_n < 4);

        public PauseCall DisposeAsync()
        {
            Log("dispose");
            return Pause(99);
        }
    }
}

class Extended;

static class Extensions
{
    public static Pattern1.Enumerator GetAsyncEnumerator(this Extended e) => new();
}

static partial class Program
{
    static async IAsyncEnumerable<int> Source(string name)
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
            Log($"disposed {name}");
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await foreach (var n in Source("a"))
            Log(n);
        await foreach (var n in Source("b"))
        {
            if (n == 1)
                continue;
            await Pause(n);
            Log(n);
        }
        await foreach (var n in Source("c").ConfigureAwait(false))
        {
            Log(n);
            break;
        }
        await foreach (var n in new Pattern1())
            Log(n);
        await foreach (var n in new Extended())
        {
            if (n == 2)
                break;
            await Pause(n);
        }
        Log(await Leave(true));
        try
        {
            await Leave(false);
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        await foreach (var (a, b) in Pairs())
            Log(a + b);
    }

    static async IAsyncEnumerable<(int, string)> Pairs()
    {
        await TaskPoint(1);
        yield return (1, "one");
        yield return (2, "two");
    }

    [CoTask]
    static async CoTask<int> Leave(bool by)
    {
        await foreach (var n in new Pattern1())
        {
            if (by)
                return n;
            throw new TestException("body");
        }
        return 0;
    }
}
