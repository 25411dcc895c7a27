partial class Held
{
    [CoTask]
    async CoTask Returns(bool x)
    {
        Monitor.Enter(_gate); // CG1001
        if (x)
        {
            Monitor.Exit(_gate);
            await Work();
            return;
        }
        _count++;
        Monitor.Exit(_gate);
        await Work();
    }

    [CoTask]
    async CoTask ThreadStatics(bool x)
    {
        _mine = 1;
        await Work();
        Console.WriteLine(_mine); // CG2004
        _mine = 2;
        Console.WriteLine(_mine);
        await Work();
        _mine = 3;
        Console.WriteLine(_mine);
        _mine++;
        await Work();
        (_cache ??= []).Add(1);
        await Work();
        (_cache ??= []).Add(1);
        _shared = 1;
        await Work();
        Console.WriteLine(_shared);
        Console.WriteLine(_local.Value);
        if (x)
            await Work();
        _mine = 4;
        var copy = _mine;
        await Work();
        Console.WriteLine(copy);
    }

    [CoTask]
    async CoTask OnlyRead()
    {
        Console.WriteLine(_mine);
        await Work();
        Console.WriteLine(_mine);
    }

    [CoTask]
    async CoTask Functions()
    {
        Action a = () =>
        {
            Monitor.Enter(_gate);
            Monitor.Exit(_gate);
        };
        await Task.Run(a);
        await Task.Run(() =>
        {
            lock (_gate)
                _count++;
        });
        await Inner();
        async CoTask Inner()
        {
            Monitor.Enter(_gate); // CG1001
            await Work(); // CG2004
            Monitor.Exit(_gate);
        }
    }

    async Task Ordinary()
    {
        Monitor.Enter(_gate);
        await Task.Yield();
        Monitor.Exit(_gate);
    }

    [CoTask]
    async CoTask AwaitForms(IAsyncEnumerable<int> stream, Task task)
    {
        Monitor.Enter(_gate); // CG1001
        await foreach (var x in stream) // CG2004
            Console.WriteLine(x);
        Monitor.Exit(_gate);
        Monitor.Enter(_gate); // CG1001
        await task; // CG2004
        Monitor.Exit(_gate);
        Monitor.Enter(_gate); // CG1001
        _flag = true;
        Monitor.Pulse(_gate);
        Monitor.Exit(_gate);
        await using var y = new Disposed();
    }

    sealed class Disposed : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => default;
    }

    [CoTask]
    async CoTask Aliases(Held other)
    {
        var gate = _gate;
        Monitor.Enter(gate); // CG1001
        Monitor.Exit(_gate);
        await Work();
        Monitor.Enter(other._gate); // CG1001
        await Work(); // CG2004
        Monitor.Exit(other._gate);
        var o = other;
        Monitor.Enter(o._gate); // CG1001
        Monitor.Exit(other._gate);
        await Work();
    }
}
