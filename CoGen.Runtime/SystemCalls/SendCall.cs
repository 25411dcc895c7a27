using System.Net.Sockets;
using CoGen.CompilerServices;
using CoGen.Sockets;

namespace CoGen.SystemCalls;

/// <summary>See <see cref="Sys.Send(Socket, ReadOnlyMemory{byte})"/>.</summary>
public struct SendCall : ISystemCall<int>, IRetriedSystemCall
{
    private readonly ReadOnlyMemory<byte> _buffer;
    private SocketCall _call;
    private int _count;

    internal SendCall(Socket socket, ReadOnlyMemory<byte> buffer)
    {
        _call = new SocketCall(socket, WaitReason.Write);
        _buffer = buffer;
    }

    /// <inheritdoc/>
    public CoStep Invoke(SystemCaller caller)
    {
        var step = _call.BeforeTry(caller, out var poller);
        if (step != CoStep.Done)
            return step;
        var error = poller.IsLinux
            ? LinuxSockets.Send(_call.Socket, _buffer.Span, out _count)
            : PortableSockets.Send(_call.Socket, _buffer.Span, out _count);
        return _call.AfterTry(caller, poller, error);
    }

    /// <inheritdoc/>
    public readonly int GetResult() => _count;

    /// <summary>Lets a task await the call.</summary>
    public readonly SystemCallAwaiter<SendCall, int> GetAwaiter() => new(this);
}
