partial class ReturnedTasks
{
    static Task All(Task[] tasks) => Task.WhenAll(tasks);

    static Task Both(Task a, Task b) => Task.WhenAll(a, b);

    static Task First(Task a, Task b) => Task.WhenAny(a, b);

    static Task<int> Same(Task<int> task) => task;

    static Task OneOf(Task a, Task b, bool first)
    {
        if (first)
            return a;
        return Task.WhenAll(a, b);
    }

    static Task<int> Done() => Task.FromResult(1);

    static async Task<int> AtOnce() => 3;

    static Task<int> Later() => Task.Run(() => 1);

    [CoTask]
    async CoTask Helpers(Task<int> a, Task<int> b, Task<int> c, Task<int>[] tasks)
    {
        await Both(a, b);
        Console.WriteLine(a.Result + b.Result);
        await All(tasks);
        foreach (var task in tasks)
            Console.WriteLine(task.Result);
        Console.WriteLine(c.Result); // CG1001
    }

    [CoTask]
    async CoTask Names(Task<int> a, Task<int> b, Task<int> c)
    {
        await Same(a);
        Console.WriteLine(a.Result);
        var whole = Both(b, c);
        await whole;
        Console.WriteLine(b.Result + c.Result);
    }

    [CoTask]
    async CoTask NotAll(Task<int> a, Task<int> b, bool first)
    {
        await OneOf(a, b, first);
        Console.WriteLine(a.Result);
        Console.WriteLine(b.Result); // CG1001
    }

    [CoTask]
    async CoTask Any(Task<int> a, Task<int> b)
    {
        await First(a, b);
        Console.WriteLine(a.Result); // CG1001
    }

    [CoTask]
    async CoTask Ended()
    {
        Console.WriteLine(Done().Result);
        Console.WriteLine(AtOnce().Result);
        Console.WriteLine(new ValueTask<int>(4).Result);
        Console.WriteLine(new ValueTask<IComparable>("x").Result);
        Console.WriteLine(Later().Result); // CG1001
        Console.WriteLine(new ValueTask<int>(Later()).Result); // CG1001
        await Sys.Yield();
    }
}
