using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CoGen.Polling;

// The descriptors that are waited for, each under its handle; so a number used again cannot confuse.
internal sealed partial class SelectPoller
{
    // A raw handle in the shape that Select takes, made once for each.
    private static readonly ConditionalWeakTable<SafeHandle, Socket> s_sockets = [];

    private const int FewDescriptors = 16;

    private readonly Dictionary<SafeHandle, Descriptor> _byHandle = new(FewDescriptors);
    private readonly List<Descriptor> _waited = new(FewDescriptors);
    private readonly Stack<Descriptor> _free = new(FewDescriptors);

    private sealed class Descriptor
    {
        internal SafeHandle Handle = null!;
        internal Socket Socket = null!;
        internal int Number;
        internal WaitSide Read;
        internal WaitSide Write;

        internal bool HasWaiters => !Read.Waiters.IsEmpty || !Write.Waiters.IsEmpty;

        // On Unix an error makes a stream readable and writable, and other things neither. On Windows only a failed connect does not.
        internal bool ShowsErrorsApart => Socket.SocketType != SocketType.Stream || (OperatingSystem.IsWindows() && !Write.Waiters.IsEmpty);

        internal ref WaitSide Side(WaitReason reason) => ref reason == WaitReason.Read ? ref Read : ref Write;
    }

    private Descriptor Add(SafeHandle handle, Socket? socket)
    {
        socket ??= s_sockets.GetValue(handle, AsSocket);
        if (!_free.TryPop(out var descriptor))
            descriptor = new Descriptor();
        descriptor.Handle = handle;
        descriptor.Socket = socket;
        descriptor.Number = (int)handle.DangerousGetHandle();
        descriptor.Read = descriptor.Write = new WaitSide { MayTry = true };
        _byHandle.Add(handle, descriptor);
        _waited.Add(descriptor);
        return descriptor;
    }

    private void Drop(Descriptor descriptor)
    {
        _byHandle.Remove(descriptor.Handle);
        descriptor.Handle = null!;
        descriptor.Socket = null!;
        _free.Push(descriptor);
    }

    private static Socket AsSocket(SafeHandle handle)
    {
        if (OperatingSystem.IsWindows() && handle is not SafeSocketHandle)
            throw new PlatformNotSupportedException("On Windows only sockets can be waited for, not other handles.");
        return new Socket(new SafeSocketHandle(handle.DangerousGetHandle(), ownsHandle: false));
    }
}
