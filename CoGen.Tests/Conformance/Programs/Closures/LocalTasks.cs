// C# 9. [CoTask] local functions inside a rewritten body: static, capturing, recursive, generic, as delegates.
namespace Conformance.Closures.LocalTasks;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var total = 0;
        await Add(1);
        await Add(2);
        Log(total);
        Log(await Factorial(5));
        Log(await Same("s"));
        Log(await Same(await Same(3)));
        total += await Twice(total) + await Twice(by: 3);
        Log(total);
        Func<int, CoTask> add = Add;
        await add(4);
        Log(total);
        await Sys.Spawn(Add(10));
        await Sys.Yield();
        Log(total);

        // Adds to the method's own local.
        [CoTask]
        async CoTask Add(int n)
        {
            await Pause(n);
            total += n;
            await Pause(n);
        }

        [CoTask]
        static async CoTask<int> Factorial(int n) => n < 2 ? 1 : n * await Factorial(n - 1);

        [CoTask]
        static async CoTask<T> Same<T>(T value)
        {
            await Pause(3);
            return value;
        }

        [CoTask]
        async CoTask<int> Twice(int by = 2)
        {
            await Add(by);
            return total * 2;
        }
    }
}
