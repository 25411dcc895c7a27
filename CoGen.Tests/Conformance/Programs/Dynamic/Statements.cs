// C# 8. dynamic in statements: foreach, using, await using, lock, switch, if, while, throw, return, closures.
namespace Conformance.Dynamic.Statements;

sealed class Both(string name) : IDisposable, IAsyncDisposable
{
    public int N { get; set; } = 3;

    public void Dispose() => Log($"dispose {name}");

    public async ValueTask DisposeAsync()
    {
        await TaskPoint(1);
        Log($"dispose {name} later");
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        dynamic list = new List<int> { 1, 2, 3 };
        foreach (dynamic x in list)
        {
            await Pause(x);
            Log(x + 1);
        }
        foreach (int x in (dynamic)new[] { 4, 5 })
        {
            if (x == 5)
                break;
            await Pause(x);
        }
        using (dynamic a = new Both("a"))
        {
            await Pause(6);
            Log(a.N);
        }
        using ((dynamic)new Both("b"))
            await Pause(7);
        await Scopes();
        dynamic n = await Point(8);
        while (n > await Point(5))
            n--;
        if ((bool)(n == 5) && await Point(9, true))
            Log(n);
        switch (await Point(10, (dynamic)"s"))
        {
            case string s:
                await Pause(11);
                Log(s);
                break;
        }
        dynamic captured = 1;
        Action add = () => captured++;
        await Pause(12);
        add();
        Log(captured);
        dynamic array = new int[3];
        array[await Point(1)] = await Point(13);
        array[1] += await Point(14);
        Log(array[1]);
        var (p, q) = ((dynamic)1, await Point(15));
        Log(p + q);
        try
        {
            throw await Point(16, (dynamic)new TestException("thrown"));
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            using dynamic wrong = 5;
            await Pause(17);
        }
        catch (Exception e)
        {
            Log(e.GetType().Name);
        }
        Log(await Pick(list, 1));
    }

    [CoTask]
    static async CoTask Scopes()
    {
        using dynamic a = new Both("c");
        await using dynamic b = new Both("d");
        await Pause(18);
        Log(a.N + b.N);
    }

    [CoTask]
    static async CoTask<int> Pick(dynamic from, int index)
    {
        await Pause(index);
        return from[index];
    }
}
