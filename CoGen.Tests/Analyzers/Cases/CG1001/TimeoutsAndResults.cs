using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;

partial class Values
{
    private const int None = 0;
    private const int Some = 10;
    private static readonly TimeSpan _zero = TimeSpan.Zero;
    private readonly object _gate = new();
    private readonly SemaphoreSlim _one = new(1);
    private readonly ManualResetEventSlim _event = new();
    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);

    [CoTask]
    async CoTask Zero(Task task, WaitHandle handle, bool x, CancellationToken token)
    {
        Thread.Sleep(None);
        Thread.Sleep(Some); // CG1001
        int zero = 0;
        Thread.Sleep(zero);
        var wait = TimeSpan.Zero;
        task.Wait(wait);
        handle.WaitOne(_zero);
        handle.WaitOne(_second); // CG1001
        const int noTime = 0;
        handle.WaitOne(noTime);
        _one.Wait(0);
        _one.Wait(TimeSpan.Zero);
        _one.Wait(0, token);
        _event.Wait(default(TimeSpan));
        _event.Wait(x ? 0 : 1); // CG1001
        _event.Wait(x ? 0 : None);
        zero = 5;
        Thread.Sleep(zero); // CG1001
        Thread.Sleep(TimeSpan.FromMilliseconds(0));
        Thread.Sleep(new TimeSpan(0));
        Thread.Sleep(new TimeSpan());
        await Sys.Yield();
    }

    [CoTask]
    async CoTask ZeroByDefault(int timeout = 0)
    {
        Thread.Sleep(timeout); // CG1001
        await Sys.Yield();
    }

    [CoTask]
    async CoTask ZeroInALoop(WaitHandle handle)
    {
        var timeout = 0;
        while (!handle.WaitOne(timeout)) // CG1001
        {
            await Sys.Yield();
            timeout++;
        }
    }

    [CoTask]
    async CoTask Token(CancellationToken token, CancellationTokenSource source)
    {
        token.WaitHandle.WaitOne(); // CG1001
        token.WaitHandle.WaitOne(0);
        source.Token.WaitHandle.WaitOne(TimeSpan.FromSeconds(1)); // CG1001
        WaitHandle.WaitAny([token.WaitHandle]); // CG1001
        Console.WriteLine(token.WaitHandle);
        token.ThrowIfCancellationRequested();
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Results(Task<int> a, ValueTask<int> b, Task<int>[] all, TaskCompletionSource<int> source)
    {
        Console.WriteLine(a.Result); // CG1001
        await a;
        Console.WriteLine(a.Result);
        Console.WriteLine(a.GetAwaiter().GetResult());
        var n = await b;
        if (source.Task.IsCompleted)
            Console.WriteLine(source.Task.Result);
        Console.WriteLine(source.Task.Result); // CG1001
        Console.WriteLine(all.Sum(t => t.Result)); // CG1002
        await Task.WhenAll(all);
        Console.WriteLine(all[0].Result + n);
        foreach (var t in all)
            Console.WriteLine(t.Result);
        for (var i = 0; i < all.Length; i++)
            Console.WriteLine(all[i].Result);
    }

    [CoTask]
    async CoTask CompletedOnes(Task<int> a)
    {
        Console.WriteLine(Task.FromResult(1).Result);
        Task.CompletedTask.Wait();
        var t = Task.FromResult(2);
        t.Wait();
        if (!a.IsCompleted)
            await a;
        Console.WriteLine(a.Result);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask CompletedSwitch(Task<int> a, Task<int> b, Task<int> c, bool x)
    {
        switch (a.Status)
        {
            case TaskStatus.RanToCompletion:
                Console.WriteLine(a.Result);
                break;
        }
        if (b.IsFaulted || b.IsCanceled)
            return;
        Console.WriteLine(b.Result); // CG1001
        if (!c.IsFaulted)
            Console.WriteLine(c.Result); // CG1001
        if (a.IsCompleted && x)
            Console.WriteLine(a.Result);
        if (x || a.IsCompleted)
            Console.WriteLine(a.Result); // CG1001
        await Sys.Yield();
    }

    [CoTask]
    async CoTask CompletedFlag(Task<int> a)
    {
        var done = a.IsCompleted;
        if (done)
            Console.WriteLine(a.Result);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask AwaitedInTry(Task<int> a, Task<int> b)
    {
        try
        {
            await a;
        }
        catch (Exception)
        {
            Console.WriteLine("failed");
        }
        Console.WriteLine(a.IsFaulted ? 0 : a.Result);
        try
        {
            await Task.WhenAll(a, b);
        }
        catch { }
        Console.WriteLine(b.Result);
    }
}
