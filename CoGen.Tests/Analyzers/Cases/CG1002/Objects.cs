using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading.Tasks;
using CoGen;

namespace Mixed;

sealed class Setting
{
    private Socket _socket = null!;

    public Socket Socket
    {
        get => _socket;
        set
        {
            _socket = value;
            _socket.Blocking = false;
        }
    }

    public Socket Plain { get; set; } = null!;

    public Socket Made { get; } = Net.Listen(80);

    public Socket Init { get; init; } = null!;

    public required Socket Required { get; set; }

    private Socket? _lazy;

    public Socket Lazy => _lazy ??= new(SocketType.Stream, ProtocolType.Tcp);

    public Socket? Nullable => _socket;

    public TcpClient Client => _client;

    private readonly TcpClient _client = new();

    public NetworkStream Stream => _client.GetStream();

    public Task<int> Answer => _answer;

    private Task<int> _answer = Task.FromResult(1);

    public void Renew() => _answer = Task.Run(() => 1);

    public int Read() => _client.GetStream().Read(new byte[1]);

    public ref Socket Reference => ref _socket;
}

sealed class Generic<T>(T value)
    where T : class
{
    private readonly T _value = value;

    public T Value => _value;
}

record Linked(Socket Socket, Linked? Next)
{
    public Socket Mine => Socket;

    public Linked? After => Next;

    public int Take() => Mine.Receive(new byte[1]);
}

struct Box
{
    public Socket Socket;

    public readonly Socket Property => Socket;

    public readonly int Take() => Socket.Receive(new byte[1]);
}

abstract class Transport
{
    protected Socket _socket = null!;

    public Socket Socket => _socket;

    public abstract int Read(byte[] buffer);

    public virtual Socket Overridable => _socket;
}

sealed class Tcp : Transport
{
    public override int Read(byte[] buffer) => _socket.Receive(buffer);

    public void Swap() => _socket = new(SocketType.Stream, ProtocolType.Tcp);
}

sealed class Tls(Transport inner) : Transport
{
    public override int Read(byte[] buffer) => inner.Read(buffer);

    public override Socket Overridable => inner.Overridable;
}

partial class Objects
{
    private Socket? _current;
    private static Setting s_shared = null!;
    private readonly Func<byte[], int> _read;
    private readonly List<Socket> _sockets = [];

    public Objects(Socket s)
    {
        _read = b => s.Receive(b);
        _current = s;
    }

    private Socket First => _sockets[0];

    private Socket Current => _current ?? throw new InvalidOperationException();

    private static Socket Shared => s_shared.Plain;

    [CoTask]
    async CoTask Setters(Setting a, Setting b, Socket s, byte[] buffer)
    {
        a.Socket = s;
        s.Receive(buffer);
        a.Plain = s;
        await Sys.ReadWait(a.Plain);
        s.Receive(buffer);
        a.Made.Accept();
        var made = new Setting { Required = s, Plain = b.Plain };
        await Sys.ReadWait(made.Required);
        s.Receive(buffer);
        await Sys.ReadWait(made.Plain);
        b.Plain.Receive(buffer);
        b.Plain.Receive(buffer); // CG1001
        await Sys.ReadWait(b.Lazy);
        b.Lazy.Receive(buffer);
        await Sys.ReadWait(b.Client.Client);
        b.Client.GetStream().Read(buffer, 0, 1);
        await Sys.ReadWait(b.Client.Client);
        b.Read();
        b.Read(); // CG1002
        await Sys.ReadWait(b.Stream.Socket);
        b.Stream.ReadByte();
        if (b.Nullable is { } there)
        {
            await Sys.ReadWait(there);
            b.Nullable.Receive(buffer);
        }
        await Sys.ReadWait(b.Reference);
        b.Reference.Receive(buffer);
    }

    [CoTask]
    async CoTask Answers(Setting a)
    {
        await a.Answer;
        Console.WriteLine(a.Answer.Result);
        a.Renew();
        Console.WriteLine(a.Answer.Result); // CG1001
        if (a.Answer.IsCompleted)
            Console.WriteLine(a.Answer.Result);
        if (a is { Answer.IsCompleted: true })
            Console.WriteLine(a.Answer.Result);
        if (a is { Answer: { IsCompleted: true } answer })
            Console.WriteLine(answer.Result);
    }

    [CoTask]
    async CoTask Many(Generic<Socket> g, Generic<Setting> h, Linked l, Box box, byte[] buffer)
    {
        await Sys.ReadWait(g.Value);
        g.Value.Receive(buffer);
        await Sys.ReadWait(h.Value.Plain);
        h.Value.Plain.Receive(buffer);
        h.Value.Plain.Receive(buffer); // CG1001
        await Sys.ReadWait(l.Mine);
        l.Take();
        l.Take(); // CG1002
        if (l.After is { } after)
        {
            await Sys.ReadWait(after.Socket);
            after.Take();
            await Sys.ReadWait(after.Mine);
            l.Take(); // CG1002
        }
        await Sys.ReadWait(l.Mine);
        var copy = l with { Next = null };
        copy.Take();
        await Sys.ReadWait(box.Property);
        box.Take();
        box.Socket.Receive(buffer); // CG1001
        await Sys.ReadWait(First);
        First.Receive(buffer);
        await Sys.ReadWait(Current);
        _current!.Receive(buffer);
        await Sys.ReadWait(Shared);
        s_shared.Plain.Receive(buffer);
        _read(buffer); // CG1002
    }

    [CoTask]
    async CoTask Bases(Tcp tcp, Tls tls, Transport any, byte[] buffer)
    {
        await Sys.ReadWait(tcp.Socket);
        tcp.Read(buffer);
        tcp.Read(buffer); // CG1002
        await Sys.ReadWait(tcp.Socket);
        tcp.Swap();
        tcp.Read(buffer); // CG1002
        any.Read(buffer); // CG1002
        await Sys.ReadWait(any.Overridable);
        any.Overridable.Receive(buffer);
    }

    [CoTask]
    async CoTask Exchanges(Socket s, Socket t, byte[] buffer)
    {
        await Sys.ReadWait(s);
        _current = s;
        Interlocked.Exchange(ref _current, t);
        _current.Receive(buffer); // CG1001
        ref var alias = ref s;
        await Sys.ReadWait(s);
        alias.Receive(buffer);
        await Sys.ReadWait(s);
        Replace(ref s);
        s.Receive(buffer); // CG1001
        await Sys.ReadWait(s);
        Make(out s);
        s.Receive(buffer); // CG1001
        await Sys.ReadWait(t);
        Change();
        t.Receive(buffer); // CG1001
        _current ??= s;
        await Sys.ReadWait(_current);
        _current.Receive(buffer);
        var late = _current;
        await Sys.ReadWait(late);
        _current = null;
        late.Receive(buffer);
        void Change() => t = s;
    }

    private static void Replace(ref Socket s) => s = new(SocketType.Stream, ProtocolType.Tcp);

    private static void Make(out Socket s) => s = new(SocketType.Stream, ProtocolType.Tcp);
}
