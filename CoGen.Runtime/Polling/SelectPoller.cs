using System.Net.Sockets;
using System.Runtime.InteropServices;
using CoGen.CompilerServices;

namespace CoGen.Polling;

/// <summary>
/// The portable poller: <see cref="Socket.Select(System.Collections.IList, System.Collections.IList, System.Collections.IList, int)"/>
/// over every descriptor that is waited for, each time. On Unix that is poll(2), which knows no highest descriptor and takes whatever
/// has one; Windows takes sockets only.
/// </summary>
internal sealed partial class SelectPoller(Scheduler os) : IPoller
{
    private readonly WakeUpSocket _wakeUp = new();

    // What each waiting task waits for.
    private Wait[] _bySlot = new Wait[16];

    private struct Wait
    {
        internal Descriptor? Descriptor;
    }

    public int Waiting { get; private set; }

    public bool IsLinux => false;

    public void Wake() => _wakeUp.Wake();

    public void Dispose() => _wakeUp.Dispose();

    public CoStep WaitUntilReady(CoFrame frame, SafeHandle handle, Socket? socket, WaitReason reason)
    {
        ThrowIfClosed(handle);
        return Park(frame, handle, socket, reason);
    }

    public CoStep BeforeTry(CoFrame frame, Socket socket, WaitReason reason, ref bool hasQueued)
    {
        if (!os.SpendIo(frame.Slot))
            return CoStep.Yield;
        var handle = socket.SafeHandle;
        ThrowIfClosed(handle);
        if (!_byHandle.TryGetValue(handle, out var descriptor))
            return CoStep.Done;
        ref var side = ref descriptor.Side(reason);
        if (!hasQueued && side.IsOthersTurn(os.Round, frame.Slot))
        {
            hasQueued = true;
            return CoStep.Yield;
        }
        if (side.MayTry)
            return CoStep.Done;
        hasQueued = true;
        return Park(frame, handle, socket, reason);
    }

    public CoStep WaitToRetry(CoFrame frame, Socket socket, WaitReason reason)
    {
        var step = Park(frame, socket.SafeHandle, socket, reason);
        _byHandle[socket.SafeHandle].Side(reason).MayTry = false;
        return step;
    }

    public void ReadShort(Socket socket) { }

    public void Cancel(int slot, WaitReason reason, int number)
    {
        // Polling drops the descriptor if nobody else waits for it.
        _bySlot[slot].Descriptor!.Side(reason).Waiters.Remove(os.Table, slot);
        Forget(slot);
    }

    private CoStep Park(CoFrame frame, SafeHandle handle, Socket? socket, WaitReason reason)
    {
        if (!_byHandle.TryGetValue(handle, out var descriptor))
            descriptor = Add(handle, socket);
        var slot = frame.Slot;
        if (slot >= _bySlot.Length)
            Array.Resize(ref _bySlot, Math.Max(slot + 1, _bySlot.Length * 2));
        _bySlot[slot].Descriptor = descriptor;
        descriptor.Side(reason).Waiters.Add(os.Table, slot);
        Waiting++;
        return os.Park(frame, reason, descriptor.Number);
    }

    private void Forget(int slot)
    {
        _bySlot[slot].Descriptor = null;
        Waiting--;
    }

    private static void ThrowIfClosed(SafeHandle handle)
    {
        if (handle.IsClosed || handle.IsInvalid)
            throw ClosedHandle.Error(handle);
    }
}
