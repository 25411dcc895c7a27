using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CoGen.Polling;

// The descriptors by their numbers, and what epoll knows of them.
internal sealed partial class EpollPoller
{
    private Descriptor[] _descriptors = [];

    private struct Descriptor
    {
        /// <summary>Whose entry it is. The entry outlives the handle until another one comes with its number.</summary>
        internal SafeHandle? Handle;

        /// <summary>Counts the handles that had this number.</summary>
        internal uint Generation;

        /// <summary>What it is registered for; 0 for nothing, which a one-shot registration is once it has reported.</summary>
        internal uint Events;

        /// <summary>The kernel has it, armed or not.</summary>
        internal bool IsInSet;

        /// <summary>Registered once for all waits; else for each wait anew.</summary>
        internal bool IsEdge;

        /// <summary>A hang-up, an error or urgent data was reported: a short read proves nothing any more.</summary>
        internal bool WasUnusual;

        internal WaitSide Read;
        internal WaitSide Write;

        internal readonly bool HasWaiters => !Read.Waiters.IsEmpty || !Write.Waiters.IsEmpty;

        [UnscopedRef]
        internal ref WaitSide Side(WaitReason reason) => ref reason == WaitReason.Read ? ref Read : ref Write;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Descriptor Find(SafeHandle handle, out int number)
    {
        number = (int)handle.DangerousGetHandle();
        if ((uint)number < (uint)_descriptors.Length)
        {
            ref var descriptor = ref _descriptors[number];
            if (descriptor.Handle == handle && !handle.IsClosed)
                return ref descriptor;
        }
        return ref Adopt(handle, number);
    }

    // A handle that is new here, or at least not the one that had its number before.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref Descriptor Adopt(SafeHandle handle, int number)
    {
        if (handle.IsClosed || handle.IsInvalid)
            throw ClosedHandle.Error(handle);
        if (number >= _descriptors.Length)
            Array.Resize(ref _descriptors, Math.Max(number + 1, Math.Max(64, _descriptors.Length * 2)));
        ref var descriptor = ref _descriptors[number];
        descriptor.Handle = handle;
        descriptor.Generation++;
        descriptor.Events = 0;
        descriptor.IsInSet = descriptor.IsEdge = descriptor.WasUnusual = false;
        descriptor.Read.MayTry = descriptor.Write.MayTry = true;
        if (descriptor.HasWaiters)
        {
            EndClosed(ref descriptor.Read);
            EndClosed(ref descriptor.Write);
            // What is left waits through another handle of the same descriptor.
            Rearm(ref descriptor, number);
        }
        return ref descriptor;
    }

    // Asks for the state as it is now, and for what comes.
    private bool Arm(ref Descriptor descriptor, int number)
    {
        var wanted = descriptor.Write.Waiters.IsEmpty ? 0 : LibC.EPOLLOUT;
        if (descriptor.IsEdge)
            return Register(ref descriptor, number, descriptor.Events | wanted);
        if (!descriptor.Read.Waiters.IsEmpty)
            wanted |= LibC.EPOLLIN | LibC.EPOLLRDHUP;
        return Register(ref descriptor, number, wanted | LibC.EPOLLONESHOT);
    }

    // For waits that go on. Where that fails, the descriptor was closed behind its handle: they end, and the loop goes on.
    private void Rearm(ref Descriptor descriptor, int number)
    {
        if (!descriptor.HasWaiters)
            return;
        try
        {
            Arm(ref descriptor, number);
        }
        catch (IOException exception)
        {
            EndAll(ref descriptor.Read, exception);
            EndAll(ref descriptor.Write, exception);
        }
    }

    // False for what cannot be registered because it is always ready.
    private bool Register(ref Descriptor descriptor, int number, uint events)
    {
        var data = (ulong)descriptor.Generation << 32 | (uint)number;
        var error = _set.Control(descriptor.IsInSet ? LibC.EPOLL_CTL_MOD : LibC.EPOLL_CTL_ADD, number, events, data);
        if (error == LibC.EEXIST)
            error = _set.Control(LibC.EPOLL_CTL_MOD, number, events, data);
        else if (error == LibC.ENOENT)
            error = _set.Control(LibC.EPOLL_CTL_ADD, number, events, data);
        if (error == LibC.EPERM)
            return false;
        if (error != 0)
            throw LibC.Error($"epoll_ctl for descriptor {number}", error);
        descriptor.IsInSet = true;
        descriptor.Events = events;
        return true;
    }
}
