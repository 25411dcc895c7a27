partial class Assorted1002
{
    readonly Socket _socket = null!;
    readonly SemaphoreSlim _one = new(1);
    readonly object _gate = new();

    static void Sleep() => Thread.Sleep(1);

    static void Sleep(int n) => Thread.Sleep(n);

    static void Deeper(bool b)
    {
        if (b)
            Sleep();
    }

    static int Read(Socket s, byte[] b) => s.Receive(b);

    int ReadOwn(byte[] b) => _socket.Receive(b);

    static void MakeNonBlocking(Socket s) => s.Blocking = false;

    static int Result(Task<int> t) => t.Result;

    static int? ResultIfDone(Task<int> t) => t.IsCompleted ? t.Result : null;

    void Locked()
    {
        lock (_gate)
            Console.WriteLine();
    }

    static T Invoke<T>(Func<T> f) => f();

    static void Store(Action a) => Stored = a;

    static Action? Stored;
    int Slow => Pause(1);
    int Quick => 1;

    static int Pause(int n)
    {
        Thread.Sleep(n);
        return n;
    }

    static void Mode(bool wait)
    {
        if (wait)
            Thread.Sleep(1);
    }

    static async Task UpToFirst()
    {
        Thread.Sleep(1);
        await Task.Yield();
    }

    static async Task Behind(Task other)
    {
        await other;
        Thread.Sleep(1);
    }

    static IEnumerable<int> Numbers()
    {
        Thread.Sleep(1);
        yield return 1;
    }

    [CoTask]
    static async CoTask Task1()
    {
        Thread.Sleep(1); // CG1001
        await Sys.Yield();
    }

    interface IStep
    {
        void Do();
    }

    sealed class SleepStep : IStep
    {
        public void Do() => Thread.Sleep(1);
    }

    sealed class QuietStep : IStep
    {
        public void Do() => Console.WriteLine();
    }

    sealed class Opens : IDisposable
    {
        public Opens() => Thread.Sleep(1);

        public void Dispose() => Console.WriteLine();
    }

    sealed class Closes : IDisposable
    {
        public void Dispose() => Thread.Sleep(1);
    }

    [CoTask]
    async CoTask Calls(Socket s, byte[] b, Task<int> t, Task other, IStep step, SleepStep sleeps)
    {
        await Sys.Yield();
        Sleep(); // CG1002
        Sleep(0);
        Sleep(5); // CG1002
        Deeper(true); // CG1002
        Deeper(false);
        Read(s, b); // CG1002
        await Sys.ReadWait(s);
        Read(s, b);
        Read(s, b); // CG1002
        await Sys.ReadWait(_socket);
        ReadOwn(b);
        ReadOwn(b); // CG1002
        MakeNonBlocking(s);
        Read(s, b);
        ResultIfDone(t);
        Result(t); // CG1002
        Result(t);
        Locked();
        Invoke(() => Pause(1)); // CG1002
        Invoke(() => 1);
        Store(Sleep);
        Console.WriteLine(Slow); // CG1002
        Console.WriteLine(Quick);
        Mode(true); // CG1002
        Mode(false);
        Mode(wait: b.Length > 3); // CG1002
        await UpToFirst(); // CG1002 CG2008
        await Behind(other);
        Numbers();
        foreach (var n in Numbers()) // CG1002
            Console.WriteLine(n);
        Numbers().ToList(); // CG1002
        await Task1();
        step.Do();
        sleeps.Do(); // CG1002
        IStep known = new SleepStep();
        known.Do(); // CG1002
        IStep quiet = new QuietStep();
        quiet.Do();
        using var opens = new Opens(); // CG1002
        using (new Closes()) // CG1002
            Console.WriteLine();
        Action a = Sleep;
        a(); // CG1002
        Action c = () => Console.WriteLine();
        c();
        Local(); // CG1002
        Unused();
        await Task.Run(Sleep);
        Func<int> f = () => Pause(1);
        Console.WriteLine(f);
        var lazy = new Lazy<int>(() => Pause(1));
        Console.WriteLine(lazy.IsValueCreated);
        Console.WriteLine(lazy.Value); // CG1002
        new List<int> { 1 }.ForEach(_ => Sleep()); // CG1002
        new List<int> { 1 }.Select(_ => Pause(1));
        new Timer(_ => Sleep());
        new Thread(Sleep).Start();
        Console.WriteLine(new List<int> { 1 }.Any(n => Pause(n) > 0)); // CG1002
        _ = s is { Connected: true } && Pause(1) > 0; // CG1002
        Console.WriteLine(nameof(Sleep));
        Console.WriteLine(typeof(Opens));

        void Local() => Sleep();
        void Unused()
        {
            void Inner() => Sleep();
            Store(Inner);
        }
    }
}
