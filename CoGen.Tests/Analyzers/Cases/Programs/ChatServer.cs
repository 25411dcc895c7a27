using System.Threading.Channels;
using static System.Threading.Thread;
using Gate = System.Threading.SemaphoreSlim;

namespace Cases.ChatServer;

static partial class Server
{
    private static readonly List<Socket> _clients = [];
    private static readonly Gate _gate = new(1);

    [CoTask]
    public static async CoTask Listen(int port)
    {
        using var listener = Net.Listen(port);
        while (true)
        {
            var client = await Sys.Accept(listener);
            _clients.Add(client);
            await Sys.Spawn(Handle(client));
        }
    }

    [CoTask]
    static async CoTask Handle(Socket client)
    {
        var buffer = new byte[1024];
        try
        {
            for (int n; (n = await Sys.Receive(client, buffer)) > 0; )
            {
                foreach (var other in _clients.ToArray())
                    if (other != client)
                        await Sys.SendAll(other, buffer.AsMemory(0, n));
            }
        }
        finally
        {
            _clients.Remove(client);
            client.Dispose();
        }
    }

    [CoTask]
    public static async CoTask ListenBadly(int port)
    {
        var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Any, port));
        listener.Listen();
        while (true)
        {
            var client = listener.Accept(); // CG1001
            await Sys.Spawn(HandleBadly(client));
        }
    }

    [CoTask]
    static async CoTask HandleBadly(Socket client)
    {
        var buffer = new byte[1024];
        while (client.Receive(buffer) is > 0 and var n) // CG1001
        {
            client.Send(buffer, n, SocketFlags.None); // CG1001
            await Sys.Yield();
        }
        Sleep(10); // CG1001
        _gate.Wait(); // CG1001
        _gate.Release();
    }

    [CoTask]
    public static async CoTask Waited(Socket client)
    {
        var buffer = new byte[1024];
        do
        {
            await Sys.ReadWait(client);
        } while (client.Receive(buffer) > 0);
    }

    [CoTask]
    public static async CoTask WaitedOnce(Socket client)
    {
        var buffer = new byte[1024];
        await Sys.ReadWait(client);
        do
        {
            client.Receive(buffer); // CG1001
        } while (client.Connected);
    }

    [CoTask]
    public static async CoTask Pipe(Channel<int> channel, ChannelReader<int> reader)
    {
        await foreach (var x in reader.ReadAllAsync())
            Console.WriteLine(x);
        while (reader.TryRead(out var item))
            Console.WriteLine(item);
        reader.WaitToReadAsync().AsTask().Wait(); // CG1001
        var y = reader.ReadAsync().AsTask().Result; // CG1001
        channel.Writer.TryWrite(y);
        await channel.Writer.WriteAsync(3);
        foreach (var z in reader.ReadAllAsync().ToBlockingEnumerable()) // CG1001
            Console.WriteLine(z);
    }

    [CoTask]
    public static async CoTask NamedOutOfOrder(Socket s, byte[] b)
    {
        s.Receive(socketFlags: SocketFlags.None, buffer: b); // CG1001
        await Sys.ReadWait(socket: s);
        s.Receive(socketFlags: SocketFlags.None, buffer: b);
        Sleep(millisecondsTimeout: 0);
        Task.Delay(5).Wait(millisecondsTimeout: 5); // CG1001
        Monitor.TryEnter(obj: b, millisecondsTimeout: 0);
    }
}

static class More
{
    extension(Socket s)
    {
        public int ReadSome(byte[] b) => s.Receive(b);

        public bool Quiet
        {
            get
            {
                s.Blocking = false;
                return true;
            }
        }
    }

    public static void Pause(this Thread _, int ms = 10) => Thread.Sleep(ms);
}

static partial class UsesExtensions
{
    [CoTask]
    static async CoTask A(Socket s, byte[] b)
    {
        s.ReadSome(b); // CG1002
        await Sys.ReadWait(s);
        s.ReadSome(b);
        Thread.CurrentThread.Pause(); // CG1002
        Thread.CurrentThread.Pause(0);
        $"{s.ReadSome(b)}".Trim(); // CG1002
    }
}
