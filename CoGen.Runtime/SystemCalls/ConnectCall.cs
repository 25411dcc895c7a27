using System.Net;
using System.Net.Sockets;
using CoGen.CompilerServices;
using CoGen.Sockets;

namespace CoGen.SystemCalls;

/// <summary>See <see cref="Sys.Connect"/>.</summary>
public struct ConnectCall : ISystemCall, IRetriedSystemCall
{
    private readonly EndPoint _endPoint;
    private SocketCall _call;
    private bool _hasBegun;

    internal ConnectCall(Socket socket, EndPoint endPoint)
    {
        ArgumentNullException.ThrowIfNull(endPoint);
        if (endPoint is DnsEndPoint)
            throw new ArgumentException("A name must be looked up first, as by Dns.GetHostAddressesAsync.", nameof(endPoint));
        _call = new SocketCall(socket, WaitReason.Write);
        _endPoint = endPoint;
    }

    /// <inheritdoc/>
    public CoStep Invoke(SystemCaller caller)
    {
        var step = _call.BeforeTry(caller, out var poller);
        if (step != CoStep.Done)
            return step;
        var socket = _call.Socket;
        var error = _hasBegun ? PortableSockets.Connected(socket) : PortableSockets.Connect(socket, _endPoint);
        // A full queue of a Unix socket's listener is no connect begun, and reports no room: try again in later turns.
        if (error == SocketError.WouldBlock && _endPoint is UnixDomainSocketEndPoint)
            return CoStep.Yield;
        _hasBegun = true;
        return _call.AfterTry(caller, poller, error);
    }

    /// <summary>Lets a task await the call.</summary>
    public readonly SystemCallAwaiter<ConnectCall> GetAwaiter() => new(this);
}
