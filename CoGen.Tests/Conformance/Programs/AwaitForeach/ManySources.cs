// C# 14. await foreach over structs, pairs, numbers, type parameters and nullables; await using in cases and conditions.
namespace Conformance.AwaitForeach.ManySources;

using System.Runtime.CompilerServices;
using System.Threading;

struct RefEnum
{
    int[] _a;
    int _i;

    public RefEnum(int[] a)
    {
        _a = a;
        _i = -1;
    }

    public readonly ref int Current => ref _a[_i];

    public ValueTask<bool> MoveNextAsync([CallerMemberName] string who = "", [CallerLineNumber] int line = 0)
    {
        Log($"move from {who} {line > 0}");
        return new(TaskPoint(_i, ++_i < _a.Length));
    }

    public ValueTask DisposeAsync(params int[] x)
    {
        Log("disposed " + x.Length);
        return default;
    }
}

struct RefSource(int[] a)
{
    public RefEnum GetAsyncEnumerator(params CancellationToken[] t)
    {
        Log("tokens " + t.Length);
        return new(a);
    }
}

struct Wrap
{
    public int V;

    public static explicit operator Wrap(int i) => new() { V = i + 100 };

    public static implicit operator string(Wrap w) => "w" + w.V;
}

sealed class Explicit : IAsyncEnumerable<int>, IAsyncEnumerator<int>
{
    int _n;

    IAsyncEnumerator<int> IAsyncEnumerable<int>.GetAsyncEnumerator(CancellationToken t)
    {
        Log("explicit");
        _n = 0;
        return this;
    }

    int IAsyncEnumerator<int>.Current => _n;

    ValueTask<bool> IAsyncEnumerator<int>.MoveNextAsync() => new(TaskPoint(_n, ++_n < 3));

    ValueTask IAsyncDisposable.DisposeAsync()
    {
        Log("explicit dispose");
        return default;
    }
}

class WithSyncDispose
{
    public Enumerator GetAsyncEnumerator() => new();

    public sealed class Enumerator : IDisposable
    {
        int _n;
        public int Current => _n;

        public Task<bool> MoveNextAsync() => TaskPoint(_n, ++_n < 3);

        public void Dispose() => Log("sync dispose must not run");
    }
}

static class Ext
{
    public static IAsyncEnumerator<T> GetAsyncEnumerator<T>(this (T, T) pair) => Both(pair);

    static async IAsyncEnumerator<T> Both<T>((T, T) p)
    {
        yield return p.Item1;
        await TaskPoint(1);
        yield return p.Item2;
    }

    public static IAsyncEnumerator<int> GetAsyncEnumerator(this int n, int step = 1, CancellationToken t = default) => Count(n, step);

    static async IAsyncEnumerator<int> Count(int n, int step)
    {
        for (var i = 0; i < n; i += step)
        {
            yield return i;
            await Task.Yield();
        }
    }
}

static partial class Program
{
    static async IAsyncEnumerable<int> Source(int n, bool fail = false, [EnumeratorCancellation] CancellationToken t = default)
    {
        try
        {
            for (var i = 0; i < n; i++)
            {
                yield return i;
                await TaskPoint(i);
                t.ThrowIfCancellationRequested();
            }
            if (fail)
                throw new TestException("source");
        }
        finally
        {
            await TaskPoint(70);
            Log("source closed");
            if (fail)
                throw new TestException("closing");
        }
    }

    [CoTask]
    static async CoTask<IAsyncEnumerable<int>> Get(int n)
    {
        await Pause(5);
        return Source(n);
    }

    [CoTask]
    static async CoTask<int> Generic<S, E>(S s)
        where S : struct, IAsyncEnumerable<E>
        where E : struct
    {
        var n = 0;
        await foreach (E x in s)
            n += x.GetHashCode();
        return n;
    }

    [CoTask]
    static async CoTask<int> GenericClass<S>(S s)
        where S : class, IAsyncEnumerable<int>
    {
        var n = 0;
        await foreach (var x in s.WithCancellation(default))
        {
            n += x;
            if (await Point(x) == 2)
                return n * 1000;
        }
        return n;
    }

    struct SEnum : IAsyncEnumerable<int>
    {
        public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken t = default) => Source(4).GetAsyncEnumerator(t);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        int[] a = [1, 2, 3];
        await foreach (var x in new RefSource(a))
            Log(x);
        await foreach (Wrap w in new RefSource(a))
        {
            Log(w);
            Log(await Point(w.V));
        }
        await foreach (string s in Strings())
            Log(s);
        await foreach (var x in await Get(2))
            Log(x);
        await foreach (var x in new Explicit())
            Log(x);
        await foreach (var x in new WithSyncDispose())
            Log(x);
        await foreach (var x in ("a", await Point(1, "b")))
            Log(x);
        await foreach (var x in 3)
            Log(x);
        await foreach (dynamic d in Source(2))
            Log(d + await Point(3));
        Log(await Generic<SEnum, int>(default));
        Log(await GenericClass(Source(9)));
        SEnum? n = new SEnum();
        await foreach (var x in n.Value)
            Log(x);
        try
        {
            await foreach (var x in Source(1, fail: true))
                Log(x);
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            await foreach (var x in Source(3, fail: true))
            {
                if (x == 1)
                    break;
            }
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            await foreach (var x in Source(3, fail: true))
            {
                throw new TestException("body");
            }
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        using var cts = new CancellationTokenSource();
        try
        {
            await foreach (var x in Source(5).WithCancellation(cts.Token).ConfigureAwait(false))
            {
                if (x == 1)
                    cts.Cancel();
                Log(x);
            }
        }
        catch (OperationCanceledException e)
        {
            Log(e.CancellationToken == cts.Token);
        }
        var fs = new List<Func<int>>();
        await foreach (var x in Source(3))
        {
            var y = x * await Point(2);
            fs.Add(() => x + y++);
            fs.Add(() => y);
        }
        foreach (var f in fs)
            Log(f());
        outer:
        await foreach (var x in Source(2))
        {
            await foreach (var y in Source(2))
            {
                if (fs.Count == 0)
                    goto end;
                if (y == 1)
                {
                    fs.Clear();
                    goto outer;
                }
            }
        }
        end:
        try
        {
            throw new TestException("first");
        }
        catch (TestException e) when (e.Message == "first")
        {
            await foreach (var x in Source(2))
            {
                Log(e.Message + x);
                if (x == 1)
                    continue;
            }
        }
        finally
        {
            await foreach (var (q, r) in Pairs())
                Log(q + r);
        }
        switch (await Point(1))
        {
            case 1:
                await foreach (var x in Source(3))
                {
                    if (x == 0)
                        continue;
                    goto case 2;
                }
                break;
            case 2:
                await using (var d = new D("case2"))
                {
                    Log("in");
                    goto default;
                }
            default:
                await using (new D("default").ConfigureAwait(false))
                    await Pause(3);
                break;
        }
        await using D? nd = null;
        await using var d1 = new D("one");
        await using D d2 = new D("two"),
            d3 = await Point(3, new D("three"));
        await using (d3) { }
        if (await Point(1) == 1)
        {
            await using var inner = new D("inner");
            if (inner.ToString() != "")
                return;
        }
        Log("not reached");
    }

    sealed class D(string name) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await TaskPoint(60);
            Log("dispose " + name);
        }

        public override string ToString() => name;
    }

    static async IAsyncEnumerable<Wrap> Strings()
    {
        yield return (Wrap)1;
        await TaskPoint(1);
        yield return (Wrap)2;
    }

    static async IAsyncEnumerable<(int, string)> Pairs()
    {
        yield return (1, "p");
        await TaskPoint(1);
        yield return (2, "q");
    }
}
