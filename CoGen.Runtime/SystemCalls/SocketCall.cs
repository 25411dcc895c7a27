using System.Net.Sockets;
using CoGen.CompilerServices;
using CoGen.Polling;
using CoGen.Sockets;

namespace CoGen.SystemCalls;

/// <summary>What the awaiting socket calls share: try first, wait second.</summary>
internal struct SocketCall
{
    internal readonly Socket Socket;
    private readonly WaitReason _reason;
    private bool _hasQueued;

    internal SocketCall(Socket socket, WaitReason reason)
    {
        ArgumentNullException.ThrowIfNull(socket);
        Socket = socket;
        _reason = reason;
    }

    /// <summary>Done: it is this task's turn to try.</summary>
    internal CoStep BeforeTry(SystemCaller caller, out IPoller poller)
    {
        poller = caller.Scheduler.Poller;
        var step = poller.BeforeTry(caller.Frame, Socket, _reason, ref _hasQueued);
        if (step == CoStep.Done && Socket.Blocking)
            Socket.Blocking = false;
        return step;
    }

    /// <summary>What follows from a try: the call is done, waits, or throws.</summary>
    internal CoStep AfterTry(SystemCaller caller, IPoller poller, SocketError error)
    {
        if (error == SocketError.Success)
            return CoStep.Done;
        if (error != SocketError.WouldBlock)
            throw SocketErrors.Exception(error);
        _hasQueued = true;
        return poller.WaitToRetry(caller.Frame, Socket, _reason);
    }
}
