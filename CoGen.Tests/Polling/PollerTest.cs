using System.Net;
using System.Net.Sockets;
using CoGen.Polling;
using CoGen.Tests.Io;

namespace CoGen.Tests.Polling;

/// <summary>The pollers by themselves, and what a scheduler does with them.</summary>
public class PollerTest
{
    public static TheoryData<PollerKind> Pollers => [.. IoScenario.Pollers];

    [Theory, MemberData(nameof(Pollers))]
    public void APostWakesASchedulerThatWaitsForADescriptor(PollerKind kind)
    {
        using var listener = Net.Listen(0);
        using var os = New(kind);
        var waiter = os.Start(WaitFor(listener));
        using var isWaiting = new ManualResetEventSlim();
        os.Spawn(Signal(isWaiting));
        var thread = new Thread(() =>
        {
            isWaiting.Wait();
            os.Post(() => os.Kill(waiter.Tid));
        });
        thread.Start();
        os.Run();
        thread.Join();
        Assert.IsType<TaskKilledException>(waiter.Failure);
    }

    [Theory, MemberData(nameof(Pollers))]
    public void WakingAPollerThatIsGoneDoesNothing(PollerKind kind)
    {
        using var os = New(kind);
        var poller = CoGen.Polling.Pollers.Create(os, kind);
        poller.Wake();
        poller.Poll(Timeout.Infinite);
        poller.Dispose();
        poller.Wake();
    }

    [Fact]
    public void AWakeUpDuringTheLastOnesEndIsNotTheLast()
    {
        using var socket = new WakeUpSocket();
        var wakes = 0;
        var thread = new Thread(() =>
        {
            for (; wakes < 100_000; Volatile.Write(ref wakes, wakes + 1))
                socket.Wake();
        });
        thread.Start();
        while (Volatile.Read(ref wakes) < 100_000)
            if (IsReadable())
                socket.Clear();
        thread.Join();
        if (IsReadable())
            socket.Clear();
        socket.Wake();
        Assert.True(IsReadable());

        bool IsReadable() => socket.Socket.Poll(0, SelectMode.SelectRead);
    }

    [Theory, MemberData(nameof(Pollers))]
    public void TheProcessTableSaysWhichDescriptorIsWaitedFor(PollerKind kind)
    {
        using var listener = Net.Listen(0);
        using var os = New(kind);
        os.Spawn(WaitFor(listener));
        os.Spawn(AcceptOne(listener));
        os.Tick();
        Assert.Equal([WaitReason.Read, WaitReason.Read], os.Tasks.Select(task => task.Reason));
        Assert.All(os.Tasks, task => Assert.Equal($"descriptor {listener.Handle} to become readable", task.WaitsFor));
    }

    [Theory, MemberData(nameof(Pollers))]
    public void AWaitingDescriptorIsNoDeadlockAndVirtualTimeGoesOn(PollerKind kind)
    {
        using var listener = Net.Listen(0);
        var time = new VirtualTime();
        using var os = new Scheduler(new SchedulerOptions { Poller = kind, Time = time });
        var waiter = os.Spawn(WaitFor(listener));
        os.Run(KillAfterAnHour(waiter));
        Assert.Equal(TimeSpan.FromHours(1), time.Elapsed);
    }

    [Theory, MemberData(nameof(Pollers))]
    public void ReceivingSendingAndWaitingAllocateNothing(PollerKind kind)
    {
        using var listener = Net.Listen(0);
        using var near = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        near.Connect(listener.LocalEndPoint!);
        using var far = listener.Accept();
        using var os = New(kind);
        // With a process's first error the framework makes its table of them.
        near.Blocking = false;
        Assert.Equal(0, near.Receive(new byte[1], SocketFlags.None, out var error));
        Assert.Equal(SocketError.WouldBlock, error);
        // The compiler's async boxes awaiters while it is not optimized, as in tests.
        var ping = new PingFrame(near, sendsFirst: true, rounds: 2000, warmUp: 1000);
        var pong = new PingFrame(far, sendsFirst: false, rounds: 2000, warmUp: 1000);
        os.Spawn(CoTask.__Of(ping));
        os.Spawn(CoTask.__Of(pong));
        os.Run();
        Assert.Equal((0, 0), (ping.Allocated, pong.Allocated));
    }

    [Theory, MemberData(nameof(Pollers))]
    public void TenThousandWaitsAreKilledInRandomOrder(PollerKind kind)
    {
        const int count = 10_000;
        using var listener = Net.Listen(0);
        using var near = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        near.Connect(listener.LocalEndPoint!);
        using var far = listener.Accept();
        using var os = New(kind);
        var closed = 0;
        var tids = new Tid[count];
        for (var i = 0; i < count; i++)
            tids[i] = os.Spawn(WaitSomehow(i % 3 == 0 ? listener : near, i, () => closed++));
        os.Tick();
        os.Tick();
        new Random(1).Shuffle(tids);
        foreach (var tid in tids)
            Assert.True(os.Kill(tid));
        os.Run();
        Assert.Equal(count, closed);
    }

    [Theory]
    [InlineData(PollerKind.Default, "EpollPoller")]
    [InlineData(PollerKind.Epoll, "EpollPoller")]
    [InlineData(PollerKind.Select, "SelectPoller")]
    public void TheKindOfPollerIsTheOneAskedFor(PollerKind kind, string type)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere there is one kind.");
        using var os = New(kind);
        Assert.Equal(type, os.Poller.GetType().Name);
    }

    private static Scheduler New(PollerKind kind) => new(new SchedulerOptions { Poller = kind });

    private static async CoTask WaitFor(Socket socket) => await Sys.ReadWait(socket);

    private static async CoTask AcceptOne(Socket listener) => await Sys.Accept(listener);

    private static async CoTask Signal(ManualResetEventSlim isWaiting)
    {
        await Sys.Yield();
        isWaiting.Set();
    }

    private static async CoTask KillAfterAnHour(Tid tid)
    {
        await Sys.Sleep(TimeSpan.FromHours(1));
        await Sys.Kill(tid);
    }

    private static async CoTask WaitSomehow(Socket socket, int how, Action closed)
    {
        try
        {
            if (how % 2 == 0)
                await Sys.ReadWait(socket);
            else if (how % 3 == 0)
                await Sys.Accept(socket);
            else
                await Sys.Receive(socket, new byte[1]);
        }
        finally
        {
            closed();
        }
    }
}
