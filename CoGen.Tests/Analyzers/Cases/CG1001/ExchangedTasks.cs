partial class ExchangedTasks
{
    private Task<int> _value;
    private Task<int>? _other;
    private Task<int> _open;
    private Task<int> _given = Task.FromResult(1);
    private Task<int> _late = Task.FromResult(1);
    private Task<int> _read = Task.FromResult(1);

    static class Cached
    {
        internal static readonly Task<int> Removed;
        internal static readonly Task<int> Unset;
        internal static readonly Task<int> One = Task.FromResult(1);
        internal static readonly Task<int> Two = One;
        internal static readonly Task<int> Round = Back;
        internal static readonly Task<int> Back = Round;

        static Cached()
        {
            var source = new TaskCompletionSource<int>();
            source.TrySetException(new InvalidOperationException());
            Removed = source.Task;
            var unset = new TaskCompletionSource<int>();
            Unset = unset.Task;
        }
    }

    ExchangedTasks(int value, Task<int> given)
    {
        _value = Task.FromResult(value);
        _open = Task.FromResult(value);
        Interlocked.Exchange(ref _given, given);
        Change(ref _late);
    }

    static void Change(ref Task<int> task) => task = Task.Run(() => 1);

    void Evict()
    {
        Interlocked.Exchange(ref _value, Cached.Removed);
        Interlocked.CompareExchange(ref _other, Cached.One, null);
        Volatile.Write(ref _value, Cached.One);
        Interlocked.Exchange(ref _open, Cached.Unset);
    }

    [CoTask]
    async CoTask Results()
    {
        Console.WriteLine(_value.Result);
        Console.WriteLine(_other?.Result);
        Console.WriteLine(_open.Result); // CG1001
        Console.WriteLine(_given.Result); // CG1001
        Console.WriteLine(_late.Result); // CG1001
        Console.WriteLine(Volatile.Read(ref _read).Status);
        Console.WriteLine(_read.Result);
        Console.WriteLine(Cached.One.Result);
        Console.WriteLine(Cached.Removed.Result);
        Console.WriteLine(Cached.Unset.Result); // CG1001
        Console.WriteLine(Cached.Two.Result);
        Console.WriteLine(Cached.Round.Result); // CG1001
        await Sys.Yield();
    }
}
