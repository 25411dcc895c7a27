using System.Net.Sockets;
using CoGen.CompilerServices;
using CoGen.Sockets;

namespace CoGen.SystemCalls;

/// <summary>See <see cref="Sys.Receive(Socket, Memory{byte})"/>.</summary>
public struct ReceiveCall : ISystemCall<int>, IRetriedSystemCall
{
    private readonly Memory<byte> _buffer;
    private SocketCall _call;
    private int _count;

    internal ReceiveCall(Socket socket, Memory<byte> buffer)
    {
        _call = new SocketCall(socket, WaitReason.Read);
        _buffer = buffer;
    }

    /// <inheritdoc/>
    public CoStep Invoke(SystemCaller caller)
    {
        var step = _call.BeforeTry(caller, out var poller);
        if (step != CoStep.Done)
            return step;
        var error = poller.IsLinux
            ? LinuxSockets.Receive(_call.Socket, _buffer.Span, out _count)
            : PortableSockets.Receive(_call.Socket, _buffer.Span, out _count);
        if (_count > 0 && _count < _buffer.Length)
            poller.ReadShort(_call.Socket);
        return _call.AfterTry(caller, poller, error);
    }

    /// <inheritdoc/>
    public readonly int GetResult() => _count;

    /// <summary>Lets a task await the call.</summary>
    public readonly SystemCallAwaiter<ReceiveCall, int> GetAwaiter() => new(this);
}
