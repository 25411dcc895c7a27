using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

partial class EndedTasks
{
    private Task<int>? _t;
    private readonly TaskCompletionSource<int> _source = new();
    private readonly Task<string> _ready = Task.FromResult("x");
    private static Task Done => Task.CompletedTask;

    [CoTask]
    async CoTask WhenAlls(Task<int> a, Task<int> b, IEnumerable<Task<int>> many, List<Task<string>> list)
    {
        await Task.WhenAll(a, b);
        Console.WriteLine(a.Result + b.Result);
        var all = many.ToList();
        await Task.WhenAll(all);
        foreach (var t in all)
            Console.WriteLine(t.Result);
        Console.WriteLine(all.Sum(t => t.Result));
        Console.WriteLine(all.Select(t => t.Result).Max());
        var texts = list.Select(t => t.Result).ToArray(); // CG1002
        await Task.WhenAll(list);
        texts = list.ConvertAll(t => t.Result).ToArray();
        texts = [.. from t in list select t.Result];
        list.Add(Task.Run(() => "x"));
        Console.WriteLine(list[^1].Result); // CG1001
    }

    [CoTask]
    async CoTask Arrays(string[] names)
    {
        var tasks = names.Select(n => Task.Run(() => n.Length)).ToArray();
        await Task.WhenAll(tasks);
        for (var i = 0; i < tasks.Length; i++)
            Console.WriteLine(tasks[i].Result);
        var lengths = Array.ConvertAll(tasks, t => t.Result);
        var more = new Task<int>[2];
        for (var i = 0; i < more.Length; i++)
            more[i] = Task.Run(() => 1);
        Console.WriteLine(more[0].Result); // CG1001
        await Task.WhenAll(more);
        Console.WriteLine(more[0].Result);
        var one = Task.Run(() => 1);
        var two = Task.Run(() => 2);
        await Task.WhenAll([one, two]);
        Console.WriteLine(one.Result + two.Result);
        var dict = names.ToDictionary(n => n, n => Task.Run(() => n));
        await Task.WhenAll(dict.Values);
        foreach (var (key, value) in dict)
            Console.WriteLine(key + value.Result);
        foreach (var pair in dict)
            Console.WriteLine(pair.Value.Result);
        Console.WriteLine(dict["x"].Result);
    }

    [CoTask]
    async CoTask Any(Task<int> a, Task<int> b, CancellationToken token)
    {
        var first = await Task.WhenAny(a, b);
        Console.WriteLine(first.Result);
        Console.WriteLine(a.Result); // CG1001
        if (first == b)
            Console.WriteLine(b.Result);
        var delay = Task.Delay(1000, token);
        if (await Task.WhenAny(a, delay) == delay)
            return;
        Console.WriteLine(a.Result);
        if (await Task.WhenAny(b, delay) != b)
            throw new TimeoutException();
        Console.WriteLine(b.Result);
        var which = await Task.WhenAny(a, b);
        if (ReferenceEquals(which, a))
            Console.WriteLine(a.Result);
    }

    [CoTask]
    async CoTask States(Task<int> a, Task<int> b, ValueTask<int> v, Task<int>? n)
    {
        if (a.IsCompletedSuccessfully)
            Console.WriteLine(a.Result);
        if (v.IsCompletedSuccessfully)
            Console.WriteLine(v.Result);
        else
            Console.WriteLine(await v);
        switch (b.Status)
        {
            case TaskStatus.RanToCompletion:
            case TaskStatus.Faulted:
                Console.WriteLine(b.Result);
                break;
            case TaskStatus.Running:
                Console.WriteLine(b.Result); // CG1001
                break;
        }
        var x = a switch
        {
            { IsCompletedSuccessfully: true } => a.Result,
            { IsCompleted: true } t => t.Result,
            _ => a.Result, // CG1001
        };
        x = a.Status is TaskStatus.RanToCompletion ? a.Result : 0;
        x = a.IsCompleted ? a.Result : await a;
        if (n is { IsCompleted: true })
            Console.WriteLine(n.Result);
        if (n?.IsCompleted == true)
            Console.WriteLine(n.Result);
        if (n?.IsCompletedSuccessfully ?? false)
            Console.WriteLine(n.Result);
        if (n is null || !n.IsCompleted)
            return;
        Console.WriteLine(n.Result);
        var awaiter = b.GetAwaiter();
        if (awaiter.IsCompleted)
            x = awaiter.GetResult();
        x = awaiter.GetResult(); // CG1001
    }

    [CoTask]
    async CoTask InLoop(Func<Task<int>> make, Task<int> outer)
    {
        while (true)
        {
            var t = make();
            await t;
            Console.WriteLine(t.Result);
            if (t.Result == 3)
                break;
        }
        Task<int>? last = null;
        for (var i = 0; i < 3; i++)
        {
            if (last != null)
                Console.WriteLine(last.Result);
            last = make();
            await last;
        }
        for (var i = 0; i < 3; i++)
        {
            if (i > 0)
                Console.WriteLine(outer.Result); // CG1001
            outer = make();
            if (i == 1)
                await outer;
        }
        while (!outer.IsCompleted)
            await Sys.Yield();
        Console.WriteLine(outer.Result);
        do
        {
            await Sys.Sleep(TimeSpan.FromSeconds(1));
        } while (!outer.IsCompleted);
    }

    [CoTask]
    async CoTask Tries(Task<int> a, Task<int> b, Task<int> c)
    {
        try
        {
            await a;
        }
        finally
        {
            Console.WriteLine(a.Status);
            if (a.IsCompletedSuccessfully)
                Console.WriteLine(a.Result);
        }
        try
        {
            Console.WriteLine(await b);
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(b.Result);
        }
        Console.WriteLine(b.Result);
        try
        {
            await Sys.Yield();
            await c;
        }
        catch (Exception)
        {
            Console.WriteLine(c.Result); // CG1001
        }
    }

    [CoTask]
    async CoTask Sources(TaskCompletionSource<int> s, TaskCompletionSource<int> t, TaskCompletionSource u)
    {
        s.SetResult(3);
        Console.WriteLine(s.Task.Result);
        if (t.TrySetResult(4))
            Console.WriteLine(t.Task.Result);
        t.TrySetCanceled();
        t.Task.Wait();
        u.Task.Wait(); // CG1001
        Console.WriteLine(_source.Task.Result); // CG1001
        await _source.Task;
        Console.WriteLine(_source.Task.Result);
        Console.WriteLine(_ready.Result);
        Done.Wait();
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Continuations(Task<int> a, Task<int> b)
    {
        var sum = a.ContinueWith(t => t.Result + 1);
        Console.WriteLine(await sum);
        Console.WriteLine(a.Result);
        await b.ContinueWith(t => Console.WriteLine(t.Result));
        Console.WriteLine(b.Result);
        var nested = await Task.Run(() => b.Result);
        await Task.Factory.StartNew(() => Thread.Sleep(3));
        var u = await Task.WhenAll(a, b).ContinueWith(t => t.Result.Length);
    }

    [CoTask]
    async CoTask ValueTasks(ValueTask<int> v, ChannelReader<int> reader)
    {
        Console.WriteLine(new ValueTask<int>(3).Result);
        Console.WriteLine(ValueTask.FromResult(3).Result);
        Console.WriteLine(reader.ReadAsync().Result); // CG1001
        Console.WriteLine(reader.ReadAsync().AsTask().GetAwaiter().GetResult()); // CG1001
        if (reader.TryRead(out var n))
            Console.WriteLine(n);
        var pending = reader.ReadAsync();
        if (!pending.IsCompleted)
            await pending.AsTask();
        var w = v.Preserve();
        await w;
        Console.WriteLine(w.Result);
        Console.WriteLine(v.GetAwaiter().GetResult());
    }

    [CoTask]
    async CoTask Fields()
    {
        _t = Task.Run(() => 3);
        await _t;
        Console.WriteLine(_t.Result);
        _t = Task.Run(() => 4);
        Console.WriteLine(_t.Result); // CG1001
        if (_t.Wait(0))
            Console.WriteLine(_t.Result);
        if (_t.Wait(100))
            Console.WriteLine(_t.Result);
        await Task.Run(() => 4).WaitAsync(TimeSpan.FromSeconds(1));
        var t = _t;
        await t.WaitAsync(TimeSpan.FromSeconds(1));
        Console.WriteLine(_t.Result);
        Task.WaitAll(_t, t);
        Task.WaitAll([Task.Run(() => 3)], 0);
        Task.WaitAny(_t, Task.Delay(3));
    }

    [CoTask]
    async CoTask Blocks(Task<int> a, Task b, CoHandle<int> handle, SemaphoreSlim slim)
    {
        a.Wait(); // CG1001
        b.GetAwaiter().GetResult(); // CG1001
        b.ConfigureAwait(false).GetAwaiter().GetResult();
        Task.WaitAll(a, b);
        Task.WaitAll(Task.Delay(3)); // CG1001
        Console.WriteLine((await Task.Run(() => Task.Run(() => 3))));
        Task.Delay(100).Wait(); // CG1001
        slim.WaitAsync().Wait(); // CG1001
        Console.WriteLine(Task.Run(async () => await Task.FromResult(3)).Result); // CG1001
        b.RunSynchronously();
        var x = await handle;
        await Sys.Yield();
    }
}
