// C# 8. Local tasks: generic, recursive, mutual, nested, in loops and switches, started, spawned, as delegates.
namespace Conformance.Closures.LocalTaskKinds;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var total = 0;
        [CoTask]
        async CoTask<int> Fib(int n)
        {
            total++;
            if (n < 2)
            {
                await Pause(n);
                return n;
            }
            return await Fib(n - 1) + await Fib(n - 2);
        }
        Log(await Fib(5));
        Log(total);
        [CoTask]
        static async CoTask<T> Id<T>(T t)
            where T : notnull
        {
            await Pause(1);
            return t;
        }
        Log(await Id("x") + await Id(3));
        [CoTask]
        async CoTask Even(int n)
        {
            if (n > 0)
                await Odd(n - 1);
            else
                Log($"even {total}");
        }
        [CoTask]
        async CoTask Odd(int n)
        {
            if (n > 0)
                await Even(n - 1);
            else
                Log("odd");
        }
        await Even(4);
        await Odd(4);
        for (var i = 0; i < 3; i++)
        {
            var k = i;
            [CoTask]
            async CoTask<int> Step(int d = 2)
            {
                try
                {
                    k += d;
                    await Pause(k);
                    if (k == 3)
                        throw new TestException($"three {i}");
                    return k;
                }
                finally
                {
                    total += k;
                    await Pause(9);
                }
            }
            try
            {
                Log(await Step() + await Step(d: 1));
            }
            catch (TestException e)
            {
                Log($"{e.Message} {Where(e)}");
            }
            var h = await Sys.Start(Step(5));
            Log(await h);
            if (i == 1)
                continue;
            await Sys.Spawn(Step(10));
            await Sys.Yield();
        }
        Log(total);
        [CoTask]
        async CoTask<int> Outer(int a)
        {
            var b = a;
            [CoTask]
            async CoTask<int> In1(int c)
            {
                b += c;
                await Pause(b);
                return await In2(c) + total;
            }
            [CoTask]
            async CoTask<int> In2(int c)
            {
                a += c;
                using var r = new Resource($"r{a}");
                await Pause(a);
                return a + b;
            }
            return await In1(1) * await In1(2);
        }
        Log(await Outer(3));
        Func<int, CoTask<int>> del = Fib;
        Log(await del(3));
        Func<CoTask<int>> lam = () => Outer(2);
        Log(await lam());
        var tasks = new List<CoTask<int>> { Fib(2), Outer(1) };
        foreach (var t in tasks)
            Log(await t);
        await Chain(3);
        [CoTask]
        async CoTask Chain(int n)
        {
            foreach (var x in Enumerable.Range(0, n))
            {
                await foreach (var y in Gen(x))
                {
                    total += y;
                    if (y > 0)
                        break;
                }
            }
            Log(total);
        }
        static async IAsyncEnumerable<int> Gen(int n)
        {
            for (var i = 0; i <= n; i++)
            {
                await TaskPoint(i);
                yield return i;
            }
        }
        switch (await Point(2))
        {
            case 2:
                [CoTask]
                async CoTask<string> S()
                {
                    await Pause(total % 7);
                    return "s";
                }
                Log(await S());
                break;
        }
        try
        {
            await Thrower();
        }
        catch (Exception e)
        {
            Log(e.Message + Where(e));
        }
        [CoTask]
        async CoTask Thrower()
        {
            try
            {
                await Fail(1);
            }
            catch (TestException e)
            {
                await Pause(1);
                throw new InvalidOperationException(e.Message + total, e);
            }
        }
        (int a, string? b) tup = await Tup(1);
        Log(tup.a + tup.b);
        [CoTask]
        async CoTask<(int a, string? b)> Tup(int n) => (await Point(n), await Point(2, $"t{total}"));
        lock (tasks)
        {
            total++;
        }
        Log(await (await Point(1, true) ? Fib(1) : Fib(2)));
    }
}
