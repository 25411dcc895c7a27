// C# 12. Local tasks that are awaited: by their method, by themselves and by each other, rewritten or not.
// May fall back: Type
// Without a frame: Run__Frame`1.Type, Run__Frame`1.__Resume
namespace Conformance.Closures.LocalTaskCalls;

partial class C
{
    int _n = 5;

    [CoTask]
    internal async CoTask<int> Run<T>(T t, dynamic d)
    {
        var sum = 0;
        [CoTask]
        async CoTask<int> Fib(int n, int extra = 0) =>
            n < 2 ? await Point(n) + extra : await Fib(n - 1) + await Fib(extra: extra, n: n - 2);
        [CoTask]
        async CoTask Add(params int[] many)
        {
            foreach (var m in many)
            {
                sum += await Point(m);
                if (m > 1)
                    await Add(m - 1);
            }
            sum += _n;
        }
        [CoTask]
        static async CoTask<V> Echo<V>(V v, CoTask<V>? next = null)
        {
            await Pause(1);
            return next is null ? v : await next.Value;
        }
        [CoTask]
        async CoTask<int> Even(int n) => n == 0 ? 1 : await Odd(n - 1);
        [CoTask]
        async CoTask<int> Odd(int n) => n == 0 ? 0 : await Even(n - 1);
        [CoTask]
        async CoTask<T> Type<T>(T x)
        {
            await Pause(2);
            return x;
        }
        [CoTask]
        async CoTask<(int, string?)> @class(string? @int)
        {
            [CoTask]
            async CoTask<int> Deeper(int k) => await Fib(k) + await Echo(k) + sum;
            return (await Deeper(2) + await Deeper(3), @int + await Echo(t));
        }
        for (var i = 0; i < 3; i++)
        {
            var j = i;
            [CoTask]
            async CoTask<int> Each(int k)
            {
                j += await Point(k);
                return j + i;
            }
            Log(await Each(1));
            Log(await Each(2) + await Each(3));
            Log(await Fib(5, i));
            await Add(i, 2);
            await Add();
            Log(await Echo(i, Echo(7)));
            Log(await Echo("s"));
            Log(await Echo(t));
            Log(await Even(i));
            Log(await Type(i) + await Type(i + 1));
            Log(await @class(null));
            Log(await Fib(d));
            checked
            {
                Log(await Each(4));
            }
            Func<CoTask<int>> f = async () => await Each(5) + await Fib(2);
            Log(await f());
            Log(await Echo(new { X = i }));
            var tid = await Sys.Spawn(Add(1));
            await Sys.Wait(tid);
        }
        try
        {
            [CoTask]
            async CoTask<int> Throws(int n) => n == 0 ? throw new TestException("deep") : await Throws(n - 1);
            Log(await Throws(2));
        }
        catch (TestException e)
        {
            Log(e.Message + Where(e));
        }
        return sum;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new C().Run("t", 3));
        Log(await new C().Run(1.5, 2));
    }
}
