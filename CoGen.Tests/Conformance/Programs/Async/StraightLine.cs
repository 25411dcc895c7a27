// C# 5. Awaits in statement position, initializers, assignments and return.
namespace Conformance.Async.StraightLine;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        await Pause(1);
        var a = await Point(2);
        int b;
        b = await Point(3) + a;
        Log(b);
        await Point(4);
        _ = await Point(5);
        (await Foreign(6, "six")).ToString();
        Log(await Value(b));
        await Empty();
        await Arrow();
        Log(await ArrowValue(4));
        Log((await Nothing()) is null);
    }

    [CoTask]
    static async CoTask<string> Value(int n)
    {
        return $"value {n + await Point(n)}";
    }

    [CoTask]
    static async CoTask Empty() { }

    [CoTask]
    static async CoTask Arrow() => await Pause(7);

    [CoTask]
    static async CoTask<int> ArrowValue(int n) => n * await Point(8);

    [CoTask]
    static async CoTask<object?> Nothing() => null;
}
