// C# 5. Integers, strings, tuples and delegates that an extension makes awaitable.
namespace Conformance.Awaitables.ExtensionAwaiters;

static class Ext
{
    public static ForeignPoint<int>.Awaiter GetAwaiter(this int i) => new ForeignPoint<int>(i, i + 1).GetAwaiter();

    public static ForeignPoint<string>.Awaiter GetAwaiter(this string i) => new ForeignPoint<string>(0, i + "!").GetAwaiter();

    public static ForeignPoint<(int, int)>.Awaiter GetAwaiter(this (int a, int b) i) =>
        new ForeignPoint<(int, int)>(0, (i.b, i.a)).GetAwaiter();

    public static ForeignPoint<int>.Awaiter GetAwaiter(this Action i)
    {
        i();
        return new ForeignPoint<int>(9, 1).GetAwaiter();
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await 3);
        Log(await "abc" + await 4);
        var (x, y) = (await 1, await "zz");
        Log((x, y));
        await (Action)(() => Log("act"));
        Log(await (await 5, 6));
        int? n = 3;
        Log(await n.Value is > 3 and var z ? z : 0);
        foreach (var c in await "xy")
            Log(c);
    }
}
