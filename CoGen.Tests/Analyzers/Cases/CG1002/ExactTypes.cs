interface ICache
{
    string Get(int key);

    string Name { get; }
}

sealed class SlowCache : ICache
{
    public string Get(int key)
    {
        Thread.Sleep(key);
        return "";
    }

    public string Name => File.ReadAllText("name");
}

sealed class FastCache : ICache
{
    public string Get(int key) => "";

    public string Name => "";
}

abstract class Chore
{
    protected Chore() { }

    protected Chore(int times)
    {
        for (var i = 0; i < times; i++)
            Prepare();
    }

    public void Run()
    {
        Console.WriteLine("before");
        Step();
    }

    public void RunTwice()
    {
        Run();
        Run();
    }

    public void Either(bool slow)
    {
        if (slow)
            Step();
    }

    protected abstract void Step();

    protected virtual void Prepare() { }
}

sealed class SleepingJob : Chore
{
    protected override void Step() => Thread.Sleep(1);
}

sealed class RestlessJob : Chore
{
    protected override void Step() { }
}

class PreparedJob() : Chore(2)
{
    protected override void Step() { }

    protected override void Prepare() => Thread.Sleep(1);
}

class PreparedLater : PreparedJob { }

class Unprepared() : Chore(2)
{
    protected override void Step() => Thread.Sleep(1);
}

abstract class Opened
{
    protected Opened() => Open();

    protected abstract void Open();
}

class OpenedSlowly : Opened
{
    protected override void Open() => Thread.Sleep(1);
}

class OpenedAtOnce : Opened
{
    protected override void Open() { }
}

abstract class Answering
{
    public int Answer(Socket s, byte[] b) => Read(s, b);

    public int Nothing(byte[] b) => ReadSome(0, b);

    protected abstract int Read(Socket s, byte[] b);

    protected virtual int ReadSome(int milliseconds, byte[] b) => b.Length;
}

sealed class Reading : Answering
{
    protected override int Read(Socket s, byte[] b) => s.Receive(b);

    protected override int ReadSome(int milliseconds, byte[] b)
    {
        Thread.Sleep(milliseconds);
        return 0;
    }
}

sealed class NeverReading : Answering
{
    protected override int Read(Socket s, byte[] b) => 0;
}

abstract class Tree
{
    public int Total() => Sum(this);

    public abstract int Sum(Tree other);
}

class QuietTree : Tree
{
    public override int Sum(Tree other) => 1;
}

class SleepyTree : Tree
{
    public override int Sum(Tree other)
    {
        Thread.Sleep(1);
        return other == this ? 1 : other.Sum(this);
    }
}

class CallingBase : Chore
{
    protected override void Step() => base.Prepare();
}

class AroundCache(ICache inner) : ICache
{
    public string Get(int key) => inner.Get(key);

    public string Name => inner.Name;
}

static class Caches
{
    public static string Through<T>(T cache)
        where T : ICache => cache.Get(1);

    public static string Of(ICache cache) => cache.Get(2);

    public static string NameOf(this ICache cache) => cache.Name;

    public static string Further(ICache cache) => Of(cache);
}

partial class ExactTypes
{
    private static readonly ICache _slow = new SlowCache();
    private static readonly ICache _fast = new FastCache();

    private readonly Func<int, int> _any = n => n;

    static void Invoke(Socket s, Action<Socket> f) => f(s);

    [CoTask]
    async CoTask Methods(SleepingJob slow, RestlessJob quick, Chore any, bool b)
    {
        new SleepingJob().Run(); // CG1002
        new RestlessJob().Run();
        slow.Run(); // CG1002
        quick.Run();
        slow.RunTwice(); // CG1002
        quick.RunTwice();
        any.Run();
        slow.Either(false);
        slow.Either(true); // CG1002
        quick.Either(b);
        Chore job = new SleepingJob();
        job.Run(); // CG1002
        job = new RestlessJob();
        job.Run();
        job = b ? slow : quick;
        job.Run();
        if (any is SleepingJob s)
            s.Run(); // CG1002
        any.Run();
        new CallingBase().Run();
        new QuietTree().Total();
        new QuietTree().Sum(new QuietTree());
        new SleepyTree().Total(); // CG1002
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Constructors()
    {
        new PreparedJob().Run(); // CG1002
        var later = new PreparedLater(); // CG1002
        var unprepared = new Unprepared();
        Console.WriteLine((later, unprepared));
        Opened opened = new OpenedAtOnce();
        opened = new OpenedSlowly(); // CG1002
        Console.WriteLine(opened);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Arguments(ICache any, SlowCache slow, FastCache fast)
    {
        Caches.Through(new SlowCache()); // CG1002
        Caches.Through(new FastCache());
        Caches.Through(slow); // CG1002
        Caches.Through(fast);
        Caches.Of(new SlowCache()); // CG1002
        Caches.Of(new FastCache());
        Caches.Of(slow); // CG1002
        Caches.Of(fast);
        Caches.Of(any);
        Caches.Of(new AroundCache(any));
        Caches.Of(new AroundCache(fast));
        Caches.Further(_slow); // CG1002
        Caches.Further(_fast);
        Console.WriteLine(slow.NameOf()); // CG1002
        Console.WriteLine(fast.NameOf());
        Console.WriteLine(any.NameOf());
        await Sys.Yield();
    }

    [CoTask]
    async CoTask WhatTheyAreGiven(Socket s, Socket t, byte[] b, Reading reading)
    {
        new NeverReading().Answer(s, b);
        reading.Answer(s, b); // CG1002
        await Sys.ReadWait(s);
        reading.Answer(s, b);
        await Sys.ReadWait(s);
        reading.Answer(t, b); // CG1002
        reading.Nothing(b);
        await Sys.ReadWait(s);
        Invoke(s, x => x.Receive(b));
        Invoke(s, x => x.Receive(b)); // CG1002
        Console.WriteLine(_any(1));
    }
}
