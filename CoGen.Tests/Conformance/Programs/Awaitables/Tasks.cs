// C# 5. CoTask values that are no direct calls: variables, fields, arrays, lambdas, method groups, conditional, returned by plain methods.
// No kill: some are no direct calls
// Without a frame: Program.Add
namespace Conformance.Awaitables.Tasks;

static partial class Program
{
    private static CoTask<int> s_field;

    static CoTask<int> Plain(int n) => Add(n, n);

    [CoTask]
    internal static async CoTask Main()
    {
        var local = Add(1, 2);
        s_field = Add(3, 4);
        Log(await local);
        Log(await s_field);
        Log(await Plain(5));
        Func<int, CoTask<int>> lambda = n => Add(n, 1);
        Log(await lambda(6));
        Func<int, int, CoTask<int>> group = Add;
        Log(await group(7, 8));
        var tasks = Enumerable.Range(0, 3).Select(n => Add(n, n)).ToArray();
        foreach (var task in tasks)
            Log(await task);
        Log(await (Val(1) == 1 ? Add(1, 1) : Plain(2)));
        try
        {
            await default(CoTask);
        }
        catch (InvalidOperationException)
        {
            Log("default is no task");
        }
        try
        {
            await local;
        }
        catch (InvalidOperationException)
        {
            Log("awaited twice");
        }
        CoTask<int> never = Add(9, 9);
        await Pause(1);
        var cold = Add(10, 10);
        Log("not started yet");
        Log(await cold);
        _ = never;
    }

    [CoTask]
    static async CoTask<int> Add(int a, int b)
    {
        Log($"add {a} {b}");
        await Pause(a);
        return a + b;
    }
}
