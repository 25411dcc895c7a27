partial class FieldsOfEndedTasks
{
    static readonly Task<bool> _true = Task.FromResult(true);
    static readonly Task<bool> _false = Task.FromResult(false);
    private readonly Task<IDisposable> _releaser;
    private readonly ValueTask<int> _number = new(3);
    private readonly Task _given;
    private Task<int>? _last;
    private Task<int>? _running;
    public Task<int> Open = Task.FromResult(1);

    FieldsOfEndedTasks(IDisposable releaser, Task given)
    {
        _releaser = Task.FromResult(releaser);
        _given = given;
    }

    [CoTask]
    async CoTask Run(int n)
    {
        Console.WriteLine(_true.Result);
        Console.WriteLine((n > 0 ? _true : _false).Result);
        _releaser.Result.Dispose();
        Console.WriteLine(_number.Result);
        _given.Wait(); // CG1001
        Console.WriteLine(Open.Result); // CG1001
        if (_last is null || _last.Result != n)
            _last = Task.FromResult(n);
        if (_running is null || _running.Result != n) // CG1001
            _running = Load(n);
        Console.WriteLine(TryRead(n)?.Result ?? false);
        Console.WriteLine(Read(n).Result); // CG1001
        await Sys.Yield();
    }

    void Forget()
    {
        _last = null;
        _running = null;
    }

    static Task<bool>? TryRead(int n) =>
        n switch
        {
            0 => _true,
            1 => _false,
            _ => null,
        };

    static Task<int> Read(int n) => n == 0 ? Task.FromResult(0) : Load(n);

    static async Task<int> Load(int n)
    {
        await Task.Delay(n);
        return n;
    }
}
