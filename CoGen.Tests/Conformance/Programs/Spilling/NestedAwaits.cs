// C# 5. await of await, awaits in the arguments of awaited calls, tasks of tasks.
namespace Conformance.Spilling.NestedAwaits;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Add(await Point(1), await Add(await Point(2), await Point(3))));
        Log(await await Point(4, Add(1, 2)));
        Log(await (await Nested(5)));
        Log(await Add(Val(1), await Foreign(6)) + await Add(await Foreign(7), Val(2)));
        await await Point(8, Twice());
        Log(await (await Point(9, true) ? Add(1, 1) : Add(2, 2)));
        Log(await (await Point(10, (CoTask<int>?)null) ?? Add(3, 3)));
        Log((await (await Task.FromResult(TaskPoint(11)))).ToString());
        Func<CoTask<int>> f = () => Add(4, 4);
        Log(await f());
    }

    [CoTask]
    static async CoTask<int> Add(int a, int b) => a + b + await Point(0);

    [CoTask]
    static async CoTask<CoTask<int>> Nested(int n)
    {
        await Pause(n);
        return Add(n, n);
    }

    [CoTask]
    static async CoTask Twice()
    {
        await Pause(1);
        await Pause(2);
    }
}
