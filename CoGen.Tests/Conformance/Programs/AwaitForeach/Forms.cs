// C# 8. await foreach: patterns, extension GetAsyncEnumerator, struct enumerators, ConfigureAwait, deconstruction, early exits, nests.
// Without a frame: PairEnumerator.DisposeAsync
namespace Conformance.AwaitForeach.Forms;

struct Counted(int n)
{
    public int Left = n;

    public readonly StructEnumerator GetAsyncEnumerator() => new(Left);
}

struct StructEnumerator(int n)
{
    private int _at = 0;

    public readonly int Current => _at;

    public CoTask<bool> MoveNextAsync() => Program.Move(++_at <= n);
}

class Pairs
{
    public PairEnumerator GetAsyncEnumerator(int start = 1) => new(start);
}

class PairEnumerator(int at)
{
    public (int N, string Text) Current => (at, $"t{at}");

    public async ValueTask<bool> MoveNextAsync()
    {
        at++;
        return await TaskPoint(at, at < 4);
    }

    public async CoTask DisposeAsync()
    {
        await Pause(70);
        Log("pairs disposed");
    }
}

class Extended
{
    public int Limit = 3;
}

static class Extending
{
    public static IAsyncEnumerator<int> GetAsyncEnumerator(this Extended e, System.Threading.CancellationToken token = default) =>
        Walk(e.Limit);

    private static async IAsyncEnumerator<int> Walk(int n)
    {
        try
        {
            for (var i = 0; i < n; i++)
            {
                await TaskPoint(80 + i);
                yield return i;
            }
        }
        finally
        {
            Log("walk ended");
        }
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask<bool> Move(bool more)
    {
        await Pause(60);
        return more;
    }

    static async IAsyncEnumerable<(int A, (string B, long C))> Tuples(
        [EnumeratorCancellation] System.Threading.CancellationToken token = default
    )
    {
        for (var i = 0; i < 3; i++)
        {
            Log(token.CanBeCanceled);
            yield return (i, ($"b{i}", i * 10L));
            await TaskPoint(i);
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var source = new System.Threading.CancellationTokenSource();
        await foreach (var x in new Counted(2))
            Log(x);
        await foreach (var (n, text) in new Pairs())
        {
            if (n == 3)
                break;
            Log(text + n);
        }
        await foreach (var x in new Extended())
        {
            if (x == 1)
                continue;
            Log(x + await Point(1));
        }
        await foreach (var (a, (b, c)) in Tuples(source.Token).ConfigureAwait(false))
            Log($"{a}{b}{c}");
        await foreach (var (a, (_, c)) in Tuples().WithCancellation(source.Token))
            Log(a + c);
        await foreach (object x in new Counted(1))
            Log(x.GetType().Name);
        var late = new List<Func<long>>();
        await foreach (var (a, (b, c)) in Tuples())
        {
            late.Add(() => a + c + b.Length);
            try
            {
                await foreach (var y in new Extended { Limit = 5 })
                {
                    if (y == a)
                        goto next;
                    if (y > 2)
                        throw new TestException("deep");
                }
            }
            finally
            {
                await Pause(90);
            }
            next:
            ;
        }
        foreach (var f in late)
            Log(f());
        Log(await Find(1));
        Log(await Find(7));
        try
        {
            IAsyncEnumerable<int>? none = null;
            await foreach (var x in none!)
                Log(x);
        }
        catch (NullReferenceException)
        {
            Log("null");
        }
    }

    [CoTask]
    static async CoTask<string> Find(int wanted)
    {
        await foreach (var (n, (text, _)) in Tuples())
        {
            if (n == wanted)
                return text;
        }
        return "none";
    }
}
