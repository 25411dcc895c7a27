using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading.Tasks;
using CoGen;

namespace Mixed;

interface IStore
{
    void Save();

    // A default that others may take.
    void Flush() => Thread.Sleep(1);

    int Count => 0;
}

sealed class FileStore : IStore
{
    public void Save() => Thread.Sleep(10);
}

interface ISink
{
    void Write();
}

sealed class QuickSink : ISink
{
    public void Write() { }
}

sealed class SlowSink : ISink
{
    public void Write() => Thread.Sleep(1);
}

static class SlowStatics
{
    public static readonly int Value = Wait();

    private static int Wait()
    {
        Thread.Sleep(1);
        return 1;
    }
}

static class QuickStatics
{
    public static readonly int Value = 1;

    public static int Slow() => SlowStatics.Value;
}

abstract class Job
{
    public void Run()
    {
        Before();
        Work();
    }

    protected virtual void Before() { }

    protected abstract void Work();
}

sealed class SleepyJob : Job
{
    protected override void Work() => Thread.Sleep(5);
}

static class HelperExtensions
{
    extension(Socket socket)
    {
        public int Take(byte[] buffer) => socket.Receive(buffer);

        public int Waiting => socket.Receive(new byte[1], SocketFlags.Peek);
    }

    public static T Get<T>(this Task<T> task) => task.Result;

    public static void Twice(this Action action)
    {
        action();
        action();
    }
}

sealed partial class Parts
{
    partial void Quiet();

    public partial int Loud();

    public void CallQuiet() => Quiet();
}

sealed partial class Parts
{
    public partial int Loud()
    {
        Thread.Sleep(1);
        return 1;
    }
}

readonly struct Guard : IDisposable
{
    public void Dispose() => Thread.Sleep(1);
}

sealed class Walk
{
    public Steps GetEnumerator() => new();

    public struct Steps
    {
        public readonly int Current => 1;

        public readonly bool MoveNext()
        {
            Thread.Sleep(1);
            return false;
        }
    }
}

record Money(int Amount)
{
    public static Money operator +(Money a, Money b)
    {
        Thread.Sleep(1);
        return new(a.Amount + b.Amount);
    }

    public static implicit operator int(Money m) => m.Amount;

    public void Deconstruct(out int whole, out int rest)
    {
        Thread.Sleep(1);
        (whole, rest) = (Amount, 0);
    }
}

partial class HelperMixtures
{
    private readonly Action _once = () => Thread.Sleep(1);
    private readonly Func<int> _quick = () => 1;
    private readonly Lazy<int> _lazy = new(() => SlowStatics.Value);
    private Action? _any;

    [CoTask]
    static async CoTask Calls(IStore store, FileStore file, ISink sink, Job job, SleepyJob sleepy, Parts parts)
    {
        store.Save(); // CG1002
        file.Save(); // CG1002
        store.Flush(); // CG1002
        Use(store.Count);
        sink.Write();
        new SlowSink().Write(); // CG1002
        ISink quick = new QuickSink();
        quick.Write();
        ISink slow = new SlowSink();
        slow.Write(); // CG1002
        job.Run(); // CG1002
        sleepy.Run(); // CG1002
        parts.CallQuiet();
        parts.Loud(); // CG1002
        await Sys.Yield();
    }

    [CoTask]
    static async CoTask Statics()
    {
        Use(QuickStatics.Value);
        Use(QuickStatics.Slow()); // CG1002
        Use(SlowStatics.Value); // CG1002
        Use(nameof(SlowStatics.Value).Length);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Delegates(Action given, Socket s, byte[] buffer)
    {
        _once(); // CG1002
        _quick();
        Use(_lazy.Value); // CG1002
        _any = () => Thread.Sleep(1);
        _any?.Invoke(); // CG1002
        given();
        Action local = Pause;
        local(); // CG1002
        local = Quick;
        local();
        HelperExtensions.Twice(Pause); // CG1002
        HelperExtensions.Twice(Quick);
        Invoke(() => Thread.Sleep(1)); // CG1002
        Invoke(() => Thread.Sleep(0));
        await Task.Run(Pause);
        await Task.Run(() => Pause());
        new Thread(Pause).Start();
        Later(Pause);
        var numbers = new List<int> { 1 };
        numbers.ForEach(n => Thread.Sleep(n)); // CG1002
        var lazy = numbers.Select(n => Slow(n));
        Use(lazy.Sum()); // CG1002
        Use(numbers.Select(n => n + 1).Sum());
        await Sys.ReadWait(s);
        Func<int> take = () => s.Receive(buffer);
        take();
        take(); // CG1002
    }

    [CoTask]
    async CoTask Patterns(Money money, Money other, Walk walk)
    {
        Use(money + other); // CG1002
        Use(money);
        var (whole, rest) = money; // CG1002
        Use(whole + rest);
        if (money is (1, _)) // CG1002
            Use(1);
        if (money is { Amount: 1 })
            Use(1);
        foreach (var step in walk) // CG1002
            Use(step);
        using (new Guard()) // CG1002
        {
            Use(2);
        }
        await Sys.Yield();
    }

    [CoTask]
    static async CoTask Extensions(Socket s, byte[] buffer, Task<int> t)
    {
        await Sys.ReadWait(s);
        s.Take(buffer);
        s.Take(buffer); // CG1002
        await Sys.ReadWait(s);
        Use(s.Waiting);
        Use(s.Waiting); // CG1002
        Use(t.Get()); // CG1002
        await t;
        Use(t.Get());
    }

    [CoTask]
    static async CoTask Marked(Socket s)
    {
        Trusted();
        Told(); // CG1002
        Quick();
        Recursive(3); // CG1002
        await Ordinary(); // CG1002 CG2008
        await Quiet(); // CG2008
        Iterate();
        foreach (var n in Iterate()) // CG1002
            Use(n);
        Timed(0);
        Timed(1); // CG1002
        Optional();
        Optional(5); // CG1002
        Fails();
        Or(null);
        Or(s); // CG1002
        Switch(false);
        Switch(true); // CG1002
    }

    [NonBlocking]
    private static void Trusted() => Thread.Sleep(1);

    private static void Told() => Outside();

    [Blocking]
    private static void Outside() { }

    private static void Recursive(int n)
    {
        if (n > 0)
            Recursive(n - 1);
        else
            Thread.Sleep(1);
    }

    private static async Task Ordinary()
    {
        Thread.Sleep(1);
        await Task.Yield();
    }

    private static async Task Quiet()
    {
        await Task.Yield();
        Thread.Sleep(1);
    }

    private static IEnumerable<int> Iterate()
    {
        Thread.Sleep(1);
        yield return 1;
    }

    private static void Timed(int wait) => Thread.Sleep(wait);

    private static void Optional(int wait = 0) => Thread.Sleep(wait);

    [DoesNotReturn]
    private static void Throw() => throw new InvalidOperationException();

    private static void Fails()
    {
        if (Environment.TickCount == 0)
        {
            Throw();
            Thread.Sleep(1);
        }
    }

    private static void Or(Socket? s)
    {
        if (s is null)
            return;
        s.Receive(new byte[1]);
    }

    private static void Switch(bool slow)
    {
        switch (slow)
        {
            case true:
                Thread.Sleep(1);
                break;
        }
    }

    private static void Pause() => Thread.Sleep(1);

    private static void Quick() { }

    private static int Slow(int n)
    {
        Thread.Sleep(n);
        return n;
    }

    private static void Invoke(Action action) => action();

    private static void Later(Action action) => s_later.Add(action);

    private static readonly List<Action> s_later = [];

    private static void Use(int n) => _ = n;
}
