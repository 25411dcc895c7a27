// C# 7. Generic tasks that call themselves: with the same type arguments, others, swapped, and ever larger ones.
namespace Conformance.Generics.Recursion;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Same(2, "s"));
        Log(await Swapped(3, 1, "two"));
        Log(await Larger(3, "r"));
        Log(await Box<int>.Down(2, 5L));
    }

    [CoTask]
    static async CoTask<string> Same<T>(int n, T t) => n == 0 ? $"{typeof(T).Name} {await Point(n, t)}" : await Same(n - 1, t);

    [CoTask]
    static async CoTask<string> Swapped<T, U>(int n, T t, U u)
    {
        await Pause(n);
        return n == 0 ? $"{typeof(T).Name} {typeof(U).Name}" : await Swapped(n - 1, u, t);
    }

    [CoTask]
    static async CoTask<string> Larger<T>(int n, T t)
    {
        if (n == 0)
            return typeof(T).ToString();
        var pair = (t, n);
        await Pause(n);
        return await Larger(n - 1, pair);
    }

    partial class Box<T>
    {
        [CoTask]
        internal static async CoTask<string> Down<U>(int n, U u) =>
            n == 0 ? typeof(Box<T>).Name + typeof(U).Name : await Down(n - 1, u) + await Box<U>.Down(0, await Point(n, default(T)));
    }
}
