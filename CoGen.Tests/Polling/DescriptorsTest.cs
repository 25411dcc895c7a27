using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using CoGen.Tests.Io;
using CoGen.Tests.Support;
using Microsoft.Win32.SafeHandles;

namespace CoGen.Tests.Polling;

/// <summary>What can only be seen in the whole process: its descriptors.</summary>
[Collection(nameof(Alone))]
public partial class DescriptorsTest
{
    public static TheoryData<PollerKind> Pollers => [.. IoScenario.Pollers];

    [Theory, MemberData(nameof(Pollers))]
    public void RunGivesBackEveryDescriptor(PollerKind kind)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Counts in /proc.");
        RunOnce(kind);
        var before = CountCollected();
        RunOnce(kind);
        Assert.Equal(before, CountDescriptors());
    }

    [Theory, MemberData(nameof(Pollers))]
    public void DisposeGivesBackEveryDescriptor(PollerKind kind)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Counts in /proc.");
        RunOnce(kind);
        var before = CountCollected();
        using (var listener = Net.Listen(0))
        {
            var os = New(kind);
            os.Spawn(WaitFor(listener));
            Assert.True(os.Tick());
            Assert.True(os.Tick());
            Assert.Equal(WaitReason.Read, Assert.Single(os.Tasks).Reason);
            os.Dispose();
        }
        Assert.Equal(before, CountDescriptors());
    }

    // Fault 9 of the original: descriptors from 1024 on kill the system.
    [Theory, MemberData(nameof(Pollers))]
    public void AnyDescriptorNumberWillDo(PollerKind kind)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Duplicates by number.");
        using var listener = Net.Listen(0);
        var address = (IPEndPoint)listener.LocalEndPoint!;
        const int number = 3021;
        Assert.Equal(number, Duplicate((int)listener.Handle, number));
        using var high = new Socket(new SafeSocketHandle(number, ownsHandle: true)) { Blocking = false };
        using var os = New(kind);
        os.Spawn(AcceptOne(high));
        os.Spawn(WaitFor(high));
        os.Tick();
        Assert.All(os.Tasks, task => Assert.Contains($"descriptor {number}", task.WaitsFor, StringComparison.Ordinal));
        using var client = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        client.Connect(address);
        os.Run();
        Assert.Empty(os.Tasks);
    }

    // The kernel goes on reporting under the number of a descriptor whose file lives on in a duplicate.
    [Theory, MemberData(nameof(Pollers))]
    public void AClosedDescriptorWithALivingDuplicateConfusesNobody(PollerKind kind)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Duplicates by number.");
        using var listener = Net.Listen(0);
        using var os = New(kind);
        using var old = Connected(listener, out var oldPeer);
        using var _ = oldPeer;
        var number = (int)old.Handle;
        using var duplicate = new SafeFileHandle(Duplicate(number, 3022), ownsHandle: true);
        // Registers the old file.
        var waits = os.Start(ReceiveOne(old));
        os.Tick();
        os.Kill(waits.Tid);
        old.Dispose();
        using var again = Connected(listener, out var peer, number);
        using var __ = peer;
        var received = os.Start(ReceiveOne(again));
        os.Tick();
        oldPeer.Send([1]);
        for (var i = 0; i < 10; i++)
            os.Tick();
        Assert.False(received.IsCompleted);
        peer.Send([2]);
        os.Run();
        Assert.Equal(2, received.Result);
    }

    [Fact]
    public void TwoHandlesOfOneDescriptorBothWait()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Shares a number.");
        using var listener = Net.Listen(0);
        using var socket = Connected(listener, out var peer);
        using var _ = peer;
        using var other = new SafeFileHandle(socket.Handle, ownsHandle: false);
        using var os = New(PollerKind.Epoll);
        os.Spawn(WaitFor(socket));
        var kept = os.Start(WaitForHandle(other));
        os.Spawn(WaitFor(socket));
        os.Tick();
        peer.Send([1]);
        os.Run();
        Assert.True(kept.IsCompleted);
    }

    [Fact]
    public void ADescriptorClosedBehindItsHandleEndsTheWaitWithAnError()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Closes by number.");
        using var listener = Net.Listen(0);
        using var socket = Connected(listener, out var peer);
        using var _ = peer;
        Assert.Equal(3023, dup2((int)socket.Handle, 3023));
        using var handle = new SafeFileHandle(3023, ownsHandle: false);
        using var os = New(PollerKind.Epoll);
        var first = os.Start(WaitForHandle(handle));
        os.Tick();
        Assert.Equal(0, close(3023));
        var second = os.Start(WaitForHandle(handle));
        os.Tick();
        Assert.True(second.IsCompleted);
        Assert.False(first.IsCompleted);
        os.Kill(first.Tid);
        // Nobody has taken the failure.
        Assert.Throws<IOException>(os.Run);
        Assert.Equal(0, os.TaskCount);
    }

    private static void RunOnce(PollerKind kind)
    {
        using var listener = Net.Listen(0);
        using var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        client.Connect(listener.LocalEndPoint!);
        using var os = New(kind);
        os.Run(AcceptOne(listener));
    }

    private static Scheduler New(PollerKind kind) => new(new SchedulerOptions { Poller = kind });

    private static async CoTask AcceptOne(Socket listener)
    {
        using var accepted = await Sys.Accept(listener);
    }

    private static async CoTask WaitFor(Socket socket) => await Sys.ReadWait(socket);

    private static async CoTask WaitForHandle(SafeHandle handle) => await Sys.ReadWait(handle);

    private static async CoTask<int> ReceiveOne(Socket socket)
    {
        var one = new byte[1];
        await Sys.Receive(socket, one);
        return one[0];
    }

    private static Socket Connected(Socket listener, out Socket peer, int? number = null)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        if (number is { } expected)
            Assert.Equal(expected, (int)socket.Handle);
        socket.Connect(listener.LocalEndPoint!);
        peer = listener.Accept();
        return socket;
    }

    // What earlier tests left to the garbage collector may go at any time.
    private static int CountCollected()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return CountDescriptors();
    }

    private static int CountDescriptors() => Directory.GetFiles("/proc/self/fd").Length;

    private static int Duplicate(int descriptor, int number) => dup2(descriptor, number);

    [LibraryImport("libc")]
    private static partial int close(int descriptor);

    [LibraryImport("libc")]
    private static partial int dup2(int descriptor, int number);
}
