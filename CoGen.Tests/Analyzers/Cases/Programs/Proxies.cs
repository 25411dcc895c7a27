using System.IO.Pipes;
using System.Net.Http;
using System.Net.Security;
using System.Text;

namespace Cases.Proxies;

interface IStore
{
    void Save(string s);
    Task SaveAsync(string s);
}

sealed class FileStore : IStore
{
    public void Save(string s)
    {
        Thread.Sleep(1);
    }

    public Task SaveAsync(string s) => Task.CompletedTask;
}

class MemoryStore : IStore
{
    readonly List<string> _l = [];

    public void Save(string s) => _l.Add(s);

    public Task SaveAsync(string s) => Task.CompletedTask;
}

struct Timer2 : IDisposable
{
    public void Dispose() => Thread.Sleep(5);
}

class Quiet : IDisposable
{
    public void Dispose() { }
}

class Money
{
    public static Money operator +(Money a, Money b)
    {
        Thread.Sleep(1);
        return a;
    }

    public static implicit operator string(Money m)
    {
        Task.Delay(1).Wait();
        return "";
    }

    public int this[int i]
    {
        get
        {
            Thread.Sleep(i);
            return i;
        }
        set { }
    }
    public event Action E
    {
        add { Thread.Sleep(1); }
        remove { }
    }
}

abstract class Base
{
    protected abstract void Hook();

    protected virtual void Step() { }

    public void Template() => Hook();
}

sealed partial class Derived : Base
{
    protected override void Hook() => Thread.Sleep(3);

    protected override void Step() => base.Step();

    [CoTask]
    async CoTask Go()
    {
        Hook(); // CG1002
        Step();
        base.Step();
        Template(); // CG1002
        await Sys.Yield();
    }
}

static class Config
{
    public static readonly string Text = File.ReadAllText("x");
    public const int N = 3;
    public static int Later => 4;
}

partial class Lazyness
{
    readonly Lazy<int> _slow = new(() =>
    {
        Thread.Sleep(4);
        return 4;
    });
    readonly Lazy<int> _fast = new(() => 4);
    static Func<int> _f = () =>
    {
        Thread.Sleep(4);
        return 4;
    };
    readonly Action<int> _g = n => Console.WriteLine(n);
    int Expr => Slow();

    int Slow()
    {
        Thread.Sleep(1);
        return 1;
    }

    static T Id<T>(T t) => t;

    static void With(Action a) => a();

    static void Keep(Action a) { }

    [CoTask]
    async CoTask Uses(IStore store, FileStore fs, MemoryStore ms)
    {
        var a = _slow.Value; // CG1002
        var b = _fast.Value;
        var c = _slow.IsValueCreated;
        var d = Expr; // CG1002
        _g(3);
        With(() => Thread.Sleep(4)); // CG1002
        With(() => Console.WriteLine());
        Keep(() => Thread.Sleep(4));
        fs.Save("x"); // CG1002
        ms.Save("x");
        store.Save("x");
        await store.SaveAsync("x");
        using (new Timer2()) // CG1002
            Console.WriteLine();
        using (new Quiet())
            Console.WriteLine();
        var m = new Money();
        m = m + m; // CG1002
        string s = m; // CG1002
        var i = m[3]; // CG1002
        m[3] = 3;
        m.E += () => { }; // CG1002
        Console.WriteLine(Config.Text); // CG1002
        Console.WriteLine(Config.N);
        var n = nameof(Slow);
        Id(Slow()); // CG1002
        Func<int> later = Slow;
        later(); // CG1002
        Func<int> never = Slow;
        Task.Run(Slow).Wait(0);
        var t = (Slow(), 1); // CG1002
        var z = n is { Length: 3 } && Slow() > 1; // CG1002
        var text = $"{Slow()}"; // CG1002
        var arr = new[] { Slow() }; // CG1002
        await Sys.Yield();
    }

    [CoTask]
    async CoTask<int> Arrow() => Slow(); // CG1002

    [CoTask]
    async CoTask Default(int n = Config.N) => await Sys.Sleep(TimeSpan.FromSeconds(n));
}

static partial class Tunnel
{
    [CoTask]
    static async CoTask Both(Socket a, Socket b, byte[] x, byte[] y)
    {
        await Sys.ReadWait(a);
        await Sys.ReadWait(b);
        b.Receive(y);
        a.Receive(x); // CG1001
        await Sys.ReadWait(a);
        var n = a.Receive(x);
        await Sys.WriteWait(b);
        b.Send(x, n, SocketFlags.None);
        b.Send(x, n, SocketFlags.None); // CG1001
    }

    [CoTask]
    static async CoTask Swap(Socket a, Socket b, byte[] x)
    {
        await Sys.ReadWait(a);
        (a, b) = (b, a);
        b.Receive(x);
        a.Receive(x); // CG1001
    }

    [CoTask]
    static async CoTask Cond(Socket a, Socket b, byte[] x, bool c)
    {
        var s = c ? a : b;
        await Sys.ReadWait(s);
        s.Receive(x);
        await Sys.ReadWait(c ? a : b);
        a.Receive(x); // CG1001
        switch (c)
        {
            case true:
                await Sys.ReadWait(a);
                break;
            default:
                a.Blocking = false;
                break;
        }
        a.Receive(x);
    }

    [CoTask]
    static async CoTask TryIt(Socket a, byte[] x)
    {
        try
        {
            await Sys.ReadWait(a);
        }
        catch (SocketException)
        {
            return;
        }
        a.Receive(x);
        try
        {
            await Sys.ReadWait(a);
        }
        catch (SocketException) { }
        a.Receive(x); // CG1001
        try
        {
            await Sys.ReadWait(a);
        }
        finally
        {
            Console.WriteLine();
        }
        a.Receive(x);
    }

    [CoTask]
    static async CoTask Using(TcpClient client, byte[] x)
    {
        using var stream = client.GetStream();
        await Sys.ReadWait(client.Client);
        stream.Read(x);
        if (stream.DataAvailable)
            stream.Read(x);
        stream.Read(x); // CG1001
        stream.ReadByte(); // CG1001
        await stream.ReadExactlyAsync(x);
        stream.Flush();
        client.Client.Blocking = false;
        stream.Read(x);
    }

    [CoTask]
    static async CoTask Pipes(
        NamedPipeServerStream server,
        NamedPipeClientStream pipe,
        SslStream ssl,
        HttpClient http,
        HttpRequestMessage r,
        byte[] x
    )
    {
        server.WaitForConnection(); // CG1001
        await server.WaitForConnectionAsync();
        pipe.Connect(); // CG1001
        pipe.Connect(0);
        pipe.Read(x); // CG1001
        ssl.AuthenticateAsClient("h"); // CG1001
        ssl.Write(x); // CG1001
        await ssl.WriteAsync(x);
        http.Send(r); // CG1001
        var s = http.GetStringAsync("u").Result; // CG1001
        var s2 = await http.GetStringAsync("u");
        Dns.GetHostEntry("x"); // CG1001
        await Dns.GetHostEntryAsync("x");
    }

    [CoTask]
    static async CoTask Limiter(Barrier barrier, CountdownEvent left, ManualResetEventSlim gate, SemaphoreSlim slots)
    {
        barrier.SignalAndWait(); // CG1001
        left.Wait(); // CG1001
        left.Wait(0);
        left.Signal();
        gate.Wait(5); // CG1001
        if (!gate.IsSet)
            gate.Set();
        await slots.WaitAsync();
        try
        {
            await Sys.Yield();
        }
        finally
        {
            slots.Release();
        }
        slots.Wait(); // CG1001
        await Sys.Yield(); // CG2004
        slots.Release();
        if (slots.Wait(0))
        {
            slots.Release();
        }
    }

    static AsyncLocal<int> _ambient = new();

    [CoTask]
    static async CoTask Deep(int n)
    {
        if (n > 0)
            await Deep(n - 1);
        try
        {
            await Sys.Yield();
        }
        catch (Exception e)
        {
            Console.WriteLine(e);
        }
        for (; ; )
        {
            if (n++ > 5)
                break;
        }
        for (; ; ) // CG2003
        { }
    }

    [CoTask]
    static async CoTask Poll(Socket s, byte[] x, Task t)
    {
        while (!s.Poll(0, SelectMode.SelectRead)) // CG2003
            Thread.SpinWait(10); // CG1001
        while (!t.IsCompleted)
            await Sys.Sleep(TimeSpan.FromMilliseconds(1));
        while (!t.IsCompleted) // CG2003
            Thread.Yield();
        t.Wait();
        if (s.Available > 0)
            s.Receive(x);
        if (s.Poll(0, SelectMode.SelectRead))
            s.Receive(x);
        if (s.Poll(1000, SelectMode.SelectRead)) // CG1001
            s.Receive(x);
    }
}
