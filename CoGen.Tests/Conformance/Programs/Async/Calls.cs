// C# 5. Tasks that call tasks: nested, recursive, mutually recursive, deep, kept in variables.
namespace Conformance.Async.Calls;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Factorial(5));
        Log(await Even(7));
        var later = Factorial(3);
        await Pause(1);
        Log(await later);
        CoTask<int>[] tasks = [Factorial(1), Factorial(2)];
        foreach (var task in tasks)
            Log(await task);
        Log(await Factorial(await Factorial(await Point(3))));
        Log(await Deep(200));
        var failed = false;
        try
        {
            await later;
        }
        catch (InvalidOperationException)
        {
            failed = true;
        }
        Log(failed);
    }

    [CoTask]
    static async CoTask<int> Factorial(int n) => n <= 1 ? 1 : n * await Factorial(n - 1);

    [CoTask]
    static async CoTask<bool> Even(int n)
    {
        if (n == 0)
            return true;
        await Pause(n);
        return await Odd(n - 1);
    }

    [CoTask]
    static async CoTask<bool> Odd(int n)
    {
        if (n == 0)
            return false;
        return await Even(n - 1);
    }

    [CoTask]
    static async CoTask<int> Deep(int n)
    {
        if (n == 0)
        {
            await Pause(0);
            return 0;
        }
        return await Deep(n - 1) + 1;
    }
}
