// C# 8. await foreach in all its forms: own patterns, extensions, ConfigureAwait, failures of each member, and jumps out.
// Without a frame: En.MoveNextAsync
using System.Threading;

namespace Conformance.Mixed.AsyncStreams;

class Src(int n, int failAt, string fail = "")
{
    public En GetAsyncEnumerator(CancellationToken t = default, int extra = 5)
    {
        Log($"get {extra}");
        if (fail == "get")
            throw new TestException("get");
        return new(n, failAt, fail);
    }
}

class En(int n, int failAt, string fail)
{
    private int _i;
    public int Current
    {
        get
        {
            Log($"current {_i}");
            return fail == "current" && _i == failAt ? throw new TestException("current") : _i;
        }
    }

    public async CoTask<bool> MoveNextAsync()
    {
        await Pause(_i);
        if (fail == "move" && _i == failAt)
            throw new TestException("move");
        return ++_i <= n;
    }

    public async Task DisposeAsync()
    {
        Log("dispose");
        await TaskPoint(9);
        if (fail == "dispose")
            throw new TestException("dispose");
        Log("disposed");
    }
}

struct SEn(int n)
{
    private int _i;
    public int Current => _i;

    public ForeignPoint<bool> MoveNextAsync()
    {
        _i++;
        return Foreign(_i, _i <= n);
    }

    public readonly ValueTask DisposeAsync()
    {
        Log($"struct dispose {_i}");
        return default;
    }
}

static class Ext
{
    public static SEn GetAsyncEnumerator(this int n) => new(n);
}

static partial class Program
{
    static async IAsyncEnumerable<int> Numbers(int n, [EnumeratorCancellation] CancellationToken t = default)
    {
        try
        {
            for (var i = 0; i < n; i++)
            {
                await TaskPoint(i);
                yield return i;
            }
        }
        finally
        {
            Log("numbers end");
            await TaskPoint(50);
        }
    }

    [CoTask]
    static async CoTask<int> Jumps(int k)
    {
        var sum = 0;
        again:
        await foreach (var x in new Src(3, 0))
        {
            sum += x;
            try
            {
                if (k == 0)
                    continue;
                if (k == 1)
                    break;
                if (k == 2)
                    return sum;
                if (k == 3)
                {
                    k = 0;
                    goto again;
                }
                if (k == 4)
                    goto end;
                if (k == 5)
                    throw new TestException("body");
                await foreach (var y in await Point(2))
                {
                    Func<int> f = () => x * y;
                    if (y == 2)
                        goto next;
                    sum += f() + await Point(y);
                }
                next:
                ;
            }
            finally
            {
                await Pause(60);
            }
        }
        sum += 100;
        end:
        return sum;
    }

    [CoTask]
    static async CoTask Fails()
    {
        foreach (var f in new[] { "get", "current", "move", "dispose" })
        {
            try
            {
                await foreach (var x in new Src(2, 1, f))
                    Log(x);
            }
            catch (TestException e)
            {
                Log("caught " + e.Message);
            }
            try
            {
                await foreach (var x in new Src(2, 1, f))
                {
                    await Pause(1);
                    throw new TestException("body");
                }
            }
            catch (TestException e) when (e.Message is "body" or "dispose" or "get" or "current" or "move")
            {
                Log("caught " + e.Message);
            }
        }
    }

    [CoTask]
    static async CoTask Forms()
    {
        await foreach (var x in Numbers(2).ConfigureAwait(false))
            Log(x);
        await foreach (long x in Numbers(2).WithCancellation(CancellationToken.None))
        {
            Log(x + await Point(1));
            if (x == 0)
                continue;
            break;
        }
        await foreach (var (a, b) in Pairs())
            Log(a + b + await Point(a));
        await foreach (var x in 2)
            Log(x);
        await foreach (dynamic d in Numbers(1))
            Log(d + await Point(3));
        await foreach (var _ in Numbers(2))
            ;
        await foreach (ref readonly var r in new Refs())
            Log(r);
        try
        {
            IAsyncEnumerable<int> none = null!;
            await foreach (var x in none)
                Log(x);
        }
        catch (NullReferenceException)
        {
            Log("null");
        }
    }

    static async IAsyncEnumerable<(int, string)> Pairs()
    {
        yield return (1, "a");
        await TaskPoint(1);
        yield return (2, "b");
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var k = 0; k < 7; k++)
        {
            try
            {
                Log(await Jumps(k));
            }
            catch (TestException e)
            {
                Log(e.Message);
            }
        }
        await Fails();
        await Forms();
    }
}

class Refs
{
    private int _n;

    public Refs GetAsyncEnumerator() => this;

    public ref readonly int Current => ref _n;

    public async ValueTask<bool> MoveNextAsync()
    {
        await TaskPoint(_n);
        return ++_n < 3;
    }
}
