using System.Net.Sockets;
using System.Runtime.InteropServices;
using CoGen.CompilerServices;

namespace CoGen.SystemCalls;

/// <summary>See <see cref="Sys.ReadWait(Socket)"/> and <see cref="Sys.WriteWait(Socket)"/>.</summary>
public readonly struct DescriptorWaitCall : ISystemCall
{
    private readonly Socket? _socket;
    private readonly SafeHandle _handle;
    private readonly WaitReason _reason;

    internal DescriptorWaitCall(Socket socket, WaitReason reason)
    {
        ArgumentNullException.ThrowIfNull(socket);
        _socket = socket;
        _handle = socket.SafeHandle;
        _reason = reason;
    }

    internal DescriptorWaitCall(SafeHandle handle, WaitReason reason)
    {
        ArgumentNullException.ThrowIfNull(handle);
        _handle = handle;
        _reason = reason;
    }

    /// <inheritdoc/>
    public CoStep Invoke(SystemCaller caller) => caller.Scheduler.Poller.WaitUntilReady(caller.Frame, _handle, _socket, _reason);

    /// <summary>Lets a task await the call.</summary>
    public SystemCallAwaiter<DescriptorWaitCall> GetAwaiter() => new(this);
}
