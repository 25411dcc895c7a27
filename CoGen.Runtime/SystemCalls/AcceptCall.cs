using System.Net.Sockets;
using CoGen.CompilerServices;
using CoGen.Sockets;

namespace CoGen.SystemCalls;

/// <summary>See <see cref="Sys.Accept"/>.</summary>
public struct AcceptCall : ISystemCall<Socket>, IRetriedSystemCall
{
    private SocketCall _call;
    private Socket? _accepted;

    internal AcceptCall(Socket listener) => _call = new SocketCall(listener, WaitReason.Read);

    /// <inheritdoc/>
    public CoStep Invoke(SystemCaller caller)
    {
        var step = _call.BeforeTry(caller, out var poller);
        if (step != CoStep.Done)
            return step;
        var error = poller.IsLinux ? LinuxSockets.Accept(_call.Socket, out _accepted) : PortableSockets.Accept(_call.Socket, out _accepted);
        return _call.AfterTry(caller, poller, error);
    }

    /// <inheritdoc/>
    public readonly Socket GetResult() => _accepted!;

    /// <summary>Lets a task await the call.</summary>
    public readonly SystemCallAwaiter<AcceptCall, Socket> GetAwaiter() => new(this);
}
