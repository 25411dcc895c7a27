// C# 5. Parameters are variables: assigned, captured by loops, defaults, params.
namespace Conformance.Async.Parameters;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Change(1, "a"));
        Log(await Defaults());
        Log(await Defaults(c: 7, a: 5));
        Log(await Many());
        Log(await Many(1));
        Log(await Many(1, 2, 3));
        Log(await Many([4, 5]));
        Log(await Tuple((1, "x"), new[] { 3, 4 }, null));
        await Unused(1, 2);
    }

    [CoTask]
    static async CoTask<string> Change(int n, string s)
    {
        n += await Point(2);
        s += await Point(3, "b");
        n++;
        await Pause(4);
        return s + n;
    }

    [CoTask]
    static async CoTask<int> Defaults(int a = 1, int b = 2, int c = 3)
    {
        await Pause(5);
        return a * 100 + b * 10 + c;
    }

    [CoTask]
    static async CoTask<int> Many(params int[] all)
    {
        var sum = 0;
        foreach (var n in all)
            sum += n * await Point(1);
        return sum;
    }

    [CoTask]
    static async CoTask<string> Tuple((int n, string s) t, int[] array, object? o)
    {
        t.n += await Point(6);
        array[1] = await Point(7);
        return $"{t} {Show(array)} {Show(o)}";
    }

    [CoTask]
    static async CoTask Unused(int a, int b) => await Pause(8);
}
