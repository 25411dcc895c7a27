using System.Net;
using System.Net.Sockets;

namespace CoGen.Samples.Blocked;

/// <summary>
/// The article's first server: its bare <c>Accept</c> stops every task until a client comes. CG1001 says so in the IDE and in the
/// build; here a watchdog on another thread shows what it means. Then the same server, waiting as a task should.
/// </summary>
internal static partial class BlockedSample
{
    private static readonly TimeSpan s_watch = TimeSpan.FromMilliseconds(300);
    private static int s_ticks;

    internal static void Play()
    {
        var blocked = TicksWhileServing(BlockingServer);
        Console.WriteLine($"listener.Accept():           alive ticked {blocked} times while the server waited: the system stood still");
        Console.WriteLine("the build's diagnosis:       CG1001 at that call, with the fix below (silenced in this sample by a #pragma)");
        var awaiting = TicksWhileServing(AwaitingServer);
        Console.WriteLine(
            $"await Sys.Accept(listener):  alive {(awaiting > 0 ? "went on ticking" : "did not tick")} while the server waited"
        );
    }

    // How often Alive ticked while the server waited for its first client.
    private static int TicksWhileServing(Func<Socket, ManualResetEventSlim, CoTask> server)
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        using var isServing = new ManualResetEventSlim();
        var ticks = 0;
        var watchdog = new Thread(() =>
        {
            isServing.Wait();
            var before = Volatile.Read(ref s_ticks);
            Thread.Sleep(s_watch);
            ticks = Volatile.Read(ref s_ticks) - before;
            using var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            client.Connect(listener.LocalEndPoint!);
        });
        watchdog.Start();

        var os = new Scheduler();
        var alive = os.Spawn(Alive());
        os.Spawn(StopAfter(server(listener, isServing), alive));
        os.Run();
        watchdog.Join();
        return ticks;
    }

    [CoTask]
    private static async CoTask Alive()
    {
        while (true)
        {
            await Sys.Sleep(TimeSpan.FromMilliseconds(10));
            s_ticks++;
        }
    }

    [CoTask]
    private static async CoTask BlockingServer(Socket listener, ManualResetEventSlim isServing)
    {
        await Sys.Yield();
        isServing.Set();
#pragma warning disable CG1001 // What this sample is about.
        using var client = listener.Accept();
#pragma warning restore CG1001
    }

    [CoTask]
    private static async CoTask AwaitingServer(Socket listener, ManualResetEventSlim isServing)
    {
        await Sys.Yield();
        isServing.Set();
        using var client = await Sys.Accept(listener);
    }

    [CoTask]
    private static async CoTask StopAfter(CoTask work, Tid companion)
    {
        await work;
        await Sys.Kill(companion);
    }
}
