// C# 9. [CoTask] local functions inside a rewritten body: static, capturing, recursive, generic.
// No kill: local functions may fall back
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

        [CoTask]
        async CoTask Add(int n)
        {
            await Pause(n);
            total += n;
        }

        [CoTask]
        static async CoTask<int> Factorial(int n) => n < 2 ? 1 : n * await Factorial(n - 1);

        [CoTask]
        static async CoTask<T> Same<T>(T value)
        {
            await Pause(3);
            return value;
        }
    }
}
