using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using CoGen.CompilerServices;

namespace CoGen.Polling;

// FACTS
//  1. An edge-triggered registration reports a change once; what was there before, and is still there, is not reported again.
//     EPOLL_CTL_MOD, even to the same events, reports the state as it is now.
//  2. Data that comes together with the peer's FIN is one event, IN | RDHUP. Who reads the data and takes the short read as "drained"
//     never hears of the end. A read also stops short at TCP's urgent mark (PRI).
//  3. The kernel keys a registration by (open file, number). Closing the last descriptor of a file removes it silently: who waits
//     for it is not told. While a duplicate lives, events keep coming under the number of a closed descriptor, which by then may be
//     another file's.
//  4. A handle of .NET's tells whether it is closed, but tells nobody when. Holding a reference to it while waiting would keep the
//     descriptor open, and Socket.Dispose spins until such references are gone.
//  5. Regular files cannot be registered (EPERM): they are always ready.
//
// CONSEQUENCES AND DECISIONS
//  - Receive, Send, Accept and Connect try first. Only when that finds nothing is the descriptor registered: edge-triggered, once
//    for all later waits; OUT is added with the first wait for writing. A short read of a TCP socket counts as drained, which spares
//    the read that would fail, unless RDHUP, HUP, ERR or PRI was ever reported (2).
//  - ReadWait and WriteWait must see what is there already, whoever read before: each of them modifies the registration (1). On a
//    descriptor that no awaiting call uses it is one-shot, so nothing is reported that nobody waits for.
//  - A descriptor's entry, found by its number, belongs to one SafeHandle. When another handle comes with the same number, it is
//    taken for a new file: new generation (sent to the kernel and back with each event, so that old ones are told apart), ADD, or MOD
//    where the kernel says EEXIST; waits whose own handle is closed end (3).
//  - Waits on closed descriptors are looked for: see EpollPoller.Closed.cs (4).
[SupportedOSPlatform("linux")]
internal sealed partial class EpollPoller(Scheduler os) : IPoller
{
    private const uint Readable = LibC.EPOLLIN | LibC.EPOLLRDHUP | LibC.EPOLLHUP | LibC.EPOLLERR;
    private const uint Writable = LibC.EPOLLOUT | LibC.EPOLLHUP | LibC.EPOLLERR;
    private const uint Unusual = LibC.EPOLLRDHUP | LibC.EPOLLHUP | LibC.EPOLLERR | LibC.EPOLLPRI;
    private const uint Edge = LibC.EPOLLIN | LibC.EPOLLRDHUP | LibC.EPOLLPRI | LibC.EPOLLET;

    private readonly EpollSet _set = new();

    public int Waiting { get; private set; }

    public bool IsLinux => true;

    public void Wake() => _set.Wake();

    public void Dispose() => _set.Dispose();

    public CoStep WaitUntilReady(CoFrame frame, SafeHandle handle, Socket? socket, WaitReason reason)
    {
        ref var descriptor = ref Find(handle, out var number);
        Enqueue(ref descriptor, frame.Slot, handle, reason);
        var armed = false;
        try
        {
            armed = Arm(ref descriptor, number);
        }
        finally
        {
            if (!armed)
                Dequeue(ref descriptor, frame.Slot, reason);
        }
        return armed ? os.Park(frame, reason, number) : CoStep.Yield;
    }

    public CoStep BeforeTry(CoFrame frame, Socket socket, WaitReason reason, ref bool hasQueued)
    {
        if (!os.SpendIo(frame.Slot))
            return CoStep.Yield;
        var handle = socket.SafeHandle;
        ref var descriptor = ref Find(handle, out var number);
        ref var side = ref descriptor.Side(reason);
        if (!hasQueued && side.IsOthersTurn(os.Round, frame.Slot))
        {
            hasQueued = true;
            return CoStep.Yield;
        }
        if (side.MayTry)
            return CoStep.Done;
        hasQueued = true;
        Enqueue(ref descriptor, frame.Slot, handle, reason);
        return os.Park(frame, reason, number);
    }

    public CoStep WaitToRetry(CoFrame frame, Socket socket, WaitReason reason)
    {
        var handle = socket.SafeHandle;
        ref var descriptor = ref Find(handle, out var number);
        var events = Edge | (reason == WaitReason.Write ? LibC.EPOLLOUT : descriptor.Events & LibC.EPOLLOUT);
        if (!descriptor.IsEdge || descriptor.Events != events)
        {
            descriptor.IsEdge = true;
            Register(ref descriptor, number, events);
        }
        descriptor.Side(reason).MayTry = false;
        Enqueue(ref descriptor, frame.Slot, handle, reason);
        return os.Park(frame, reason, number);
    }

    public void ReadShort(Socket socket)
    {
        ref var descriptor = ref Find(socket.SafeHandle, out _);
        if (descriptor.IsEdge && !descriptor.WasUnusual && IsTcp(socket))
            descriptor.Read.MayTry = false;
    }

    public void Cancel(int slot, WaitReason reason, int number) => Dequeue(ref _descriptors[number], slot, reason);

    // Other kinds end a read where a message ends.
    private static bool IsTcp(Socket socket) =>
        socket.SocketType == SocketType.Stream && socket.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6;

    private void Dispatch(uint events, ulong data)
    {
        var number = (int)(uint)data;
        ref var descriptor = ref _descriptors[number];
        if (descriptor.Generation != (uint)(data >> 32))
            return;
        if ((events & Unusual) != 0)
            descriptor.WasUnusual = true;
        if ((events & Readable) != 0)
            WakeAll(ref descriptor.Read);
        if ((events & Writable) != 0)
            WakeAll(ref descriptor.Write);
        if (descriptor.IsEdge)
            return;
        descriptor.Events = 0;
        Rearm(ref descriptor, number);
    }

    private void WakeAll(ref WaitSide side)
    {
        side.MayTry = true;
        while (side.TryWake(os, out var slot))
        {
            Forget(slot);
            os.Wake(slot);
        }
    }
}
