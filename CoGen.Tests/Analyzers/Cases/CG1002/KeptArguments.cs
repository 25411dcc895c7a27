interface IVault
{
    string Open(int key);
}

class QuickVault : IVault
{
    public string Open(int key) => "";
}

class SlowVault : IVault
{
    public string Open(int key)
    {
        Thread.Sleep(key + 1);
        return "";
    }
}

class VaultAround(IVault inner) : IVault
{
    public string Open(int key) => inner.Open(key);
}

class VaultInField : IVault
{
    private readonly IVault _inner;

    public VaultInField(IVault inner) => _inner = inner ?? throw new ArgumentNullException(nameof(inner));

    public string Open(int key) => _inner.Open(key);
}

class VaultInInitializer(IVault inner)
{
    private readonly IVault _inner = inner;

    public string Open() => _inner.Open(1);
}

class VaultInProperty(IVault inner)
{
    public IVault Inner { get; } = inner;

    public string Open() => Inner.Open(1);
}

class VaultOfBase(IVault inner) : VaultInField(inner);

class VaultThatChanges(IVault inner)
{
    public string Open() => inner.Open(1);

    public void Change() => inner = new QuickVault();
}

class VaultAssignedTwice
{
    private IVault _inner;

    public VaultAssignedTwice(IVault inner) => _inner = inner;

    public string Open() => _inner.Open(1);

    public void Change() => _inner = new QuickVault();
}

record VaultRecord(IVault Inner)
{
    public string Open() => Inner.Open(1);
}

class ActionKept(Action action)
{
    public void Run() => action();
}

class SocketKept(Socket socket)
{
    public int Read(byte[] b) => socket.Receive(b);

    public int Waiting() => socket.Available;

    public int Twice() => socket.Available * 2;

    public bool IsEmpty() => socket.Available == 0;
}

class LoadedLater(Func<Task<string>> load)
{
    private Task<string>? _text;

    public Task<string> Text => _text ??= load();

    public bool IsLoaded => _text is { IsCompletedSuccessfully: true };

    public bool IsLoading => _text is not { IsCompletedSuccessfully: true };

    public string Loaded => _text!.Result;
}

static class VaultMaker
{
    public static IVault Slow() => new SlowVault();

    public static IVault Quick() => new QuickVault();

    public static IVault Either(bool slow)
    {
        if (slow)
            return new SlowVault();
        return new QuickVault();
    }

    public static string OpenNew<T>()
        where T : IVault, new() => new T().Open(1);
}

static class TaskTests
{
    public static bool IsRunning(Task task) => !task.IsCompleted;

    public static bool IsOver(Task task)
    {
        if (!task.IsCompleted)
            return false;
        return true;
    }

    public static bool Either(Task task, bool b) => b || task.IsCompleted;

    extension(Socket socket)
    {
        public bool HasData => socket.Available > 0;

        public int ReadSome(byte[] b) => socket.Receive(b);
    }
}

partial class KeptArguments
{
    private static readonly QuickVault _quickOne = new();

    private readonly VaultInInitializer _slow = new(new SlowVault());
    private readonly VaultInInitializer _quick = new(new QuickVault());
    private readonly VaultAround _quicker = new(_quickOne);
    private readonly ActionKept _sleeping = new(() => Thread.Sleep(1));
    private readonly ActionKept _idle = new(() => { });
    private readonly LoadedLater _config = new(() => File.ReadAllTextAsync("config"));

    [CoTask]
    async CoTask Objects(IVault any)
    {
        new VaultAround(new SlowVault()).Open(1); // CG1002
        new VaultAround(new QuickVault()).Open(1);
        new VaultAround(new VaultAround(new SlowVault())).Open(1); // CG1002
        new VaultAround(any).Open(1);
        new VaultInField(new SlowVault()).Open(1); // CG1002
        new VaultInField(new QuickVault()).Open(1);
        new VaultInProperty(new SlowVault()).Open(); // CG1002
        new VaultInProperty(new QuickVault()).Open();
        new VaultOfBase(new SlowVault()).Open(1); // CG1002
        new VaultOfBase(new QuickVault()).Open(1);
        new VaultRecord(new SlowVault()).Open(); // CG1002
        new VaultRecord(new QuickVault()).Open();
        new VaultThatChanges(new SlowVault()).Open();
        new VaultAssignedTwice(new SlowVault()).Open();
        new ActionKept(() => Thread.Sleep(1)).Run(); // CG1002
        new ActionKept(() => { }).Run();
        _slow.Open(); // CG1002
        _quick.Open();
        _quicker.Open(1);
        _sleeping.Run(); // CG1002
        _idle.Run();
        var around = new VaultAround(new SlowVault());
        IVault vault = around;
        vault.Open(1); // CG1002
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Makers(bool b)
    {
        VaultMaker.Slow().Open(1); // CG1002
        VaultMaker.Quick().Open(1);
        VaultMaker.Either(b).Open(1);
        VaultMaker.OpenNew<SlowVault>(); // CG1002
        VaultMaker.OpenNew<QuickVault>();
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Sockets(Socket s, SocketKept kept, byte[] b)
    {
        var own = new SocketKept(s);
        await Sys.ReadWait(s);
        own.Read(b);
        own.Read(b); // CG1002
        if (kept.Waiting() > 0)
            kept.Read(b);
        if (kept.Waiting() == 0)
            kept.Read(b); // CG1002
        while (kept.Waiting() != 0)
            kept.Read(b);
        if (kept.Twice() != 3)
            kept.Read(b); // CG1002
        if (!kept.IsEmpty())
            kept.Read(b);
        if (kept.IsEmpty())
            kept.Read(b); // CG1002
        if (s.HasData)
            s.ReadSome(b);
        if (!s.HasData)
            s.ReadSome(b); // CG1002
        await Sys.ReadWait(s);
        TaskTests.ReadSome(s, b);
        TaskTests.ReadSome(s, b); // CG1002
    }

    [CoTask]
    async CoTask<string> Tasks(Task<int> t, Task<int> u, bool b, LoadedLater other)
    {
        if (!TaskTests.IsRunning(t))
            Console.WriteLine(t.Result);
        if (TaskTests.IsRunning(t))
            Console.WriteLine(t.Result); // CG1001
        if (TaskTests.IsOver(u))
            Console.WriteLine(u.Result);
        if (!TaskTests.Either(u, b))
            Console.WriteLine(u.Result); // CG1001
        if (other.IsLoaded)
            return other.Loaded;
        if (!other.IsLoading)
            return other.Loaded;
        Console.WriteLine(other.Loaded); // CG1002
        await _config.Text;
        return _config.Loaded + _config.Text.Result;
    }
}
