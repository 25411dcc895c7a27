partial class CalledBack
{
    [CoTask]
    async CoTask Awaiters(Task<int> t, Task<int> u, ValueTask<int> v, Task w, Task<int> x)
    {
        var a = t.GetAwaiter();
        Console.WriteLine(a.IsCompleted ? a.GetResult() : await t);
        var b = u.GetAwaiter();
        if (!b.IsCompleted)
        {
            var done = new TaskCompletionSource();
            b.OnCompleted(done.SetResult);
            await done.Task;
        }
        Console.WriteLine(b.GetResult());
        var c = v.ConfigureAwait(false).GetAwaiter();
        if (c.IsCompleted)
            Console.WriteLine(c.GetResult());
        else
            c.UnsafeOnCompleted(() => Console.WriteLine(c.GetResult()));
        var d = w.GetAwaiter();
        d.OnCompleted(() => { });
        d.GetResult(); // CG1001
        var e = x.GetAwaiter();
        await Sys.Yield();
        Console.WriteLine(e.GetResult()); // CG1001
    }

    [CoTask]
    async CoTask Asked(Task<int> given, Func<Task<int>> make)
    {
        if (given.IsFaulted || given.IsCanceled)
            return;
        Console.WriteLine(given.Result); // CG1001
        var made = make();
        if (made.IsFaulted || made.IsCanceled)
            return;
        Console.WriteLine(made.Result); // CG1001
        var other = make();
        if (other is { IsFaulted: false, IsCanceled: false })
            Console.WriteLine(other.Result); // CG1001
        await Sys.Yield();
    }
}
