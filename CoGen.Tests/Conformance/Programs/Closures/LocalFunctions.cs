// C# 7. Local functions: static, capturing, recursive, generic, forward references, as delegates, with defaults.
namespace Conformance.Closures.LocalFunctions;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var n = await Point(3);
        Log(Twice(n));
        Log(Captures());
        n++;
        await Pause(1);
        Log(Captures());
        Increment();
        Increment(by: 5);
        Log(n);
        Log(Fibonacci(10));
        Log(Generic("g", n) + Generic(1.5, true));
        Func<int> asDelegate = Captures;
        await Pause(2);
        n = 100;
        Log(asDelegate());
        Log(Show(new[] { 1, 2 }.Select(Scale)));
        Log(Even(6));
        for (var i = 0; i < 2; i++)
        {
            var local = i;
            Log(Inner());
            await Pause(i);
            local += 10;
            Log(Inner());
            int Inner() => local + n;
        }

        static int Twice(int x) => x * 2;
        int Captures() => n * 10;
        void Increment(int by = 1) => n += by;
        static int Fibonacci(int k) => k < 2 ? k : Fibonacci(k - 1) + Fibonacci(k - 2);
        string Generic<T, U>(T t, U u) => $"{typeof(T).Name} {t} {u} {n}";
        int Scale(int k) => k * n;
        bool Even(int k) => k == 0 || Odd(k - 1);
        bool Odd(int k) => k != 0 && Even(k - 1);
    }
}
