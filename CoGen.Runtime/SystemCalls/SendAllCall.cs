using System.Net.Sockets;
using CoGen.CompilerServices;
using CoGen.Sockets;

namespace CoGen.SystemCalls;

/// <summary>See <see cref="Sys.SendAll(Socket, ReadOnlyMemory{byte})"/>.</summary>
public struct SendAllCall : ISystemCall, IRetriedSystemCall
{
    private readonly ReadOnlyMemory<byte> _buffer;
    private SocketCall _call;
    private int _sent;

    internal SendAllCall(Socket socket, ReadOnlyMemory<byte> buffer)
    {
        _call = new SocketCall(socket, WaitReason.Write);
        _buffer = buffer;
    }

    /// <inheritdoc/>
    public CoStep Invoke(SystemCaller caller)
    {
        while (true)
        {
            var step = _call.BeforeTry(caller, out var poller);
            if (step != CoStep.Done)
                return step;
            var rest = _buffer.Span[_sent..];
            var error = poller.IsLinux
                ? LinuxSockets.Send(_call.Socket, rest, out var count)
                : PortableSockets.Send(_call.Socket, rest, out count);
            step = _call.AfterTry(caller, poller, error);
            if (step != CoStep.Done)
                return step;
            _sent += count;
            if (_sent == _buffer.Length)
                return CoStep.Done;
        }
    }

    /// <summary>Lets a task await the call.</summary>
    public readonly SystemCallAwaiter<SendAllCall> GetAwaiter() => new(this);
}
