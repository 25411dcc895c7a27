// C# 7. Results: tuples, nullable, dynamic, arrays, generic, enums, structs.
namespace Conformance.Async.Results;

enum Color
{
    Red,
    Green,
}

struct Pair
{
    public int A;
    public string B;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var (a, b) = await Tuple();
        Log($"{a} {b}");
        var named = await Tuple();
        Log(named.Name + named.Age);
        Log(await Null(true) ?? "nothing");
        Log(await Null(false) ?? "nothing");
        Log((await MaybeInt(2)).HasValue);
        Log((await MaybeInt(3)).GetValueOrDefault());
        dynamic d = await Dynamic();
        Log(d.Length);
        Log(Show(await Array()));
        Log((await Many<string>("x", 3)).Count);
        Log(await Enum());
        Log((await Struct()).B);
        long wide = await Int();
        object boxed = await Int();
        Log(wide + (int)boxed);
    }

    [CoTask]
    static async CoTask<(string Name, int Age)> Tuple()
    {
        await Pause(1);
        return (await Point(2, "ann"), await Point(3));
    }

    [CoTask]
    static async CoTask<string?> Null(bool give) => await Point(4, give) ? "something" : null;

    [CoTask]
    static async CoTask<int?> MaybeInt(int n)
    {
        if (await Point(n) % 2 == 0)
            return null;
        return n;
    }

    [CoTask]
    static async CoTask<dynamic> Dynamic()
    {
        await Pause(5);
        return "dynamic";
    }

    [CoTask]
    static async CoTask<int[]> Array() => new[] { await Point(6), 2, await Point(7) };

    [CoTask]
    static async CoTask<List<T>> Many<T>(T value, int count)
    {
        var list = new List<T>();
        for (var i = 0; i < count; i++)
            list.Add(await Point(i, value));
        return list;
    }

    [CoTask]
    static async CoTask<Color> Enum() => await Point(8) == 8 ? Color.Green : Color.Red;

    [CoTask]
    static async CoTask<Pair> Struct()
    {
        Pair p;
        p.A = await Point(9);
        p.B = $"b{p.A}";
        return p;
    }

    [CoTask]
    static async CoTask<int> Int() => await Point(10);
}
