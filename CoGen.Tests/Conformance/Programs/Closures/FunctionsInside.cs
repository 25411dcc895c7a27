// C# 9. Functions inside a task: iterators, async lambdas and local functions of each kind, anonymous methods, static, generic, recursive ones.
namespace Conformance.Closures.FunctionsInside;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var total = await Point(1);
        IEnumerable<int> Count(int n)
        {
            for (var i = 0; i < n; i++)
            {
                total++;
                yield return i * total;
            }
        }
        foreach (var x in Count(3))
            Log(x + await Point(x));
        async Task<int> Later(int n)
        {
            await TaskPoint(n);
            return total += n;
        }
        Log(await Later(2));
        Func<int, ValueTask<int>> valued = async n => n + total + await TaskPoint(n);
        Log(await valued(3));
        Func<int, Task> quiet = async delegate(int n)
        {
            total -= await TaskPoint(n);
        };
        await quiet(4);
        Log(total);
        async IAsyncEnumerable<string> Stream<T>(params T[] items)
        {
            foreach (var item in items)
            {
                await TaskPoint(5);
                yield return $"{item}{total}";
            }
        }
        await foreach (var s in Stream("a", "b"))
            Log(s);
        static int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);
        Log(Fib(await Point(7)));
        T Id<T>(T value)
            where T : notnull
        {
            total++;
            return value;
        }
        Log(Id(await Point(8)) + Id("s"));
        Action<int> none = delegate
        {
            total = 100;
        };
        await Pause(9);
        none(1);
        Log(total);
        bool Even(int n) => n == 0 || Odd(n - 1);
        bool Odd(int n) => n != 0 && Even(n - 1);
        Log(Even(await Point(10)));
        void Swap(ref int a, out int b, in int c)
        {
            b = a;
            a = c + total;
        }
        var p = 5;
        Swap(ref p, out var q, await Point(11));
        await Pause(12);
        Log(p + q);
        Func<Func<int>> nested = () =>
        {
            var inner = total;
            int Deep() => inner + total + p;
            return Deep;
        };
        total = 1;
        await Pause(13);
        Log(nested()());
        var grouped = nested;
        Func<int, int> group = Fib;
        await Pause(14);
        Log(group(6) + grouped()());
        async Task Recursive(int n)
        {
            if (n == 0)
                return;
            await TaskPoint(n);
            total += n;
            await Recursive(n - 1);
        }
        await Recursive(3);
        Log(total);
    }
}
