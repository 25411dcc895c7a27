using System.Threading.Channels;

partial class UnboundedAndGiven
{
    private readonly Channel<int> _kept = Channel.CreateUnbounded<int>();
    private readonly Channel<int> _full = Channel.CreateBounded<int>(3);

    static int Get(Func<Task<int>> make) => make().Result;

    static int GetOf(int n, Func<int, Task<int>> make)
    {
        var task = make(n);
        return task.GetAwaiter().GetResult();
    }

    static int Further(Func<Task<int>> make) => Get(make);

    static async Task<int> Later()
    {
        await Task.Delay(1);
        return 1;
    }

    static Task<int> AtOnce() => Task.FromResult(1);

    [CoTask]
    async CoTask Channels(Channel<int> given)
    {
        var channel = Channel.CreateUnbounded<int>();
        channel.Writer.WriteAsync(1).GetAwaiter().GetResult();
        var writer = channel.Writer;
        writer.WriteAsync(2).AsTask().Wait();
        var write = writer.WriteAsync(3);
        Console.WriteLine(write.IsCompleted);
        write.GetAwaiter().GetResult();
        _kept.Writer.WriteAsync(4).AsTask().GetAwaiter().GetResult();
        Channel.CreateUnbounded<int>(new UnboundedChannelOptions { SingleReader = true }).Writer.WriteAsync(5).GetAwaiter().GetResult();
        _full.Writer.WriteAsync(1).GetAwaiter().GetResult(); // CG1001
        given.Writer.WriteAsync(1).GetAwaiter().GetResult(); // CG1001
        var bounded = Channel.CreateBounded<int>(1);
        bounded.Writer.WriteAsync(1).GetAwaiter().GetResult(); // CG1001
        channel.Reader.ReadAsync().AsTask().Wait(); // CG1001
        channel = bounded;
        channel.Writer.WriteAsync(1).GetAwaiter().GetResult(); // CG1001
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Delegates(Func<Task<int>> any, Task<int> task)
    {
        Func<Task<int>> ended = () => Task.FromResult(1);
        Console.WriteLine(ended().Result);
        Console.WriteLine(Get(() => Task.FromResult(1)));
        Console.WriteLine(Get(AtOnce));
        Console.WriteLine(Get(ended));
        Console.WriteLine(GetOf(1, n => Task.FromResult(n)));
        Console.WriteLine(Further(() => Task.FromResult(1)));
        Console.WriteLine(Get(Later)); // CG1002
        Console.WriteLine(Get(() => task)); // CG1002
        Console.WriteLine(Get(any)); // CG1002
        Console.WriteLine(GetOf(1, async n => await Later())); // CG1002
        Console.WriteLine(Further(() => Later())); // CG1002
        await Sys.Yield();
    }

    [CoTask]
    async CoTask OfItsOwn(Task<int> task)
    {
        int Ask(Func<Task<int>> make) => make().Result;
        Console.WriteLine(Ask(() => Task.FromResult(1)));
        Console.WriteLine(Ask(() => task)); // CG1002
        await Sys.Yield();
    }
}
