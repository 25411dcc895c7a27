static partial class Outcomes
{
    [CoTask]
    static async CoTask Main2()
    {
        var task = Task.Run(() => 5);
        if (task.Wait(TimeSpan.Zero))
            Console.WriteLine(task.Result);
        var (a, b) = (Task.Run(() => 1), Task.Run(() => 2));
        await Task.WhenAll(a, b);
        Console.WriteLine($"{a.Result} {b.Result}");
        var c = Task.Run(() => 3);
        Console.WriteLine($"{c.Result}"); // CG1001
        var d = Task.Run(() => 3);
        var winner = await Task.WhenAny(d, Task.Delay(100));
        if (winner == d)
            Console.WriteLine(d.Result);
        else
            Console.WriteLine(d.Result); // CG1001
        Func<Task<int>, int> get = t => t.Result;
        Console.WriteLine(get(Task.Run(() => 4))); // CG1002
        var e = Task.Run(() => 3);
        Console.WriteLine(get(e)); // CG1002
        await e;
        Console.WriteLine(get(e));
        using var cts = new CancellationTokenSource();
        cts.Token.WaitHandle.WaitOne(); // CG1001
        cts.Token.WaitHandle.WaitOne(0);
        cts.Cancel();
        var items = Enumerable
            .Range(0, 3)
            .Select(i =>
            {
                Thread.Sleep(i);
                return i;
            });
        var list = items.ToList(); // CG1002
        var q = from i in Enumerable.Range(0, 3) where Slow(i) select i;
        foreach (var i in q) // CG1002
            Console.WriteLine(i);
        var parallel = Enumerable.Range(0, 9).AsParallel().Where(i => i > 1).ToArray(); // CG1001
        Parallel.For(0, 3, i => { }); // CG1001
        await Parallel.ForAsync(0, 3, async (i, t) => await Task.Delay(1, t));
        Task[] many = [Task.Delay(1), Task.Delay(2)];
        Task.WaitAll(many); // CG1001
        await Task.WhenAll(many);
        Task.WaitAll(many);
        static bool Slow(int i)
        {
            Thread.Sleep(1);
            return true;
        }
        await Sys.Yield();
    }
}
