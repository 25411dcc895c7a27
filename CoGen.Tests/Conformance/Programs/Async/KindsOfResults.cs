// C# 12. What a task can return.
namespace Conformance.Async.KindsOfResults;

static partial class Program
{
    [CoTask]
    static async CoTask<(int a, string b)> T2() => (await Point(1), await Point(2, "b"));

    [CoTask]
    static async CoTask<(int, string)> T1()
    {
        var t = await T2();
        return t;
    }

    [CoTask]
    static async CoTask<string?> T3()
    {
        string? s = await Point<string?>(1, null);
        return s;
    }

    [CoTask]
    static async CoTask<dynamic> T4()
    {
        dynamic d = await Point(1, "abc");
        return d;
    }

    [CoTask]
    static async CoTask<(int, (int, long))> T5()
    {
        return (await Point(1), (2, await Point(3)));
    }

    [CoTask]
    static async CoTask<object> T6(bool x)
    {
        if (x)
            return await Point(1);
        return "n";
    }

    [CoTask]
    static async CoTask<Func<int, int>> T7()
    {
        var k = await Point(1);
        return x => x + k;
    }

    [CoTask]
    static async CoTask<T?> T8<T>(T t)
        where T : struct
    {
        return await Point(1, t);
    }

    [CoTask]
    static async CoTask<int> T9() => throw new TestException("t9");

    [CoTask]
    static async CoTask<int[]> T10() => [await Point(1), .. await Point(2, new[] { 3 })];

    [CoTask]
    static async CoTask<int?> T11()
    {
        await Pause(1);
        return null;
    }

    [CoTask]
    static async CoTask T12() => await Pause(1);

    [CoTask]
    static async CoTask<C> T13() => new() { X = await Point(3) };

    class C
    {
        public int X;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await T1());
        Log((await T2()).b);
        Log(await T3() ?? "null");
        Log((await T4()).Length);
        var (a, (b, c)) = await T5();
        Log(a + b + c);
        Log(await T6(true));
        Log((await T7())(3));
        Log((await T8<int>(3))!.Value);
        try
        {
            await T9();
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        Log(Show(await T10()));
        Log(await T11() is null);
        await T12();
        Log((await T13()).X);
    }
}
