using System.Net.Sockets;
using CoGen.CompilerServices;
using CoGen.SystemCalls;

namespace CoGen.Tests.Polling;

/// <summary>
/// What the generator makes of a loop of every wait and every call that moves data, written by hand: one end of a connection sends
/// before it receives, the other the other way round.
/// </summary>
internal sealed class PingFrame(Socket socket, bool sendsFirst, int rounds, int warmUp) : CoFrame
{
    private readonly byte[] _buffer = new byte[64];
    private long _before;
    private int _i;
    private SendCall _send;
    private SendAllCall _sendAll;
    private ReceiveCall _receive;

    public long Allocated { get; private set; }

    public override string __Name => "Ping";

    public override CoStep __Resume(Scheduler __os)
    {
        CoStep step;
        var me = new SystemCaller(__os, this);
        switch (__state)
        {
            case 0:
                goto start;
            case 1:
                goto await1;
            case 2:
                goto await2;
            case 3:
                goto await3;
            case 4:
                goto await4;
            case 5:
                goto await5;
            default:
                return __Interrupted(__os);
        }
        start:
        if (!sendsFirst)
            goto receive;
        send:
        // await Sys.WriteWait(socket);
        if ((step = Sys.WriteWait(socket).Invoke(me)) != CoStep.Done)
        {
            __state = 1;
            return step;
        }
        await1:
        // await Sys.Send(socket, buffer[..32]);
        _send = Sys.Send(socket, _buffer.AsMemory(0, 32));
        await2:
        if ((step = _send.Invoke(me)) != CoStep.Done)
        {
            __state = 2;
            return step;
        }
        // await Sys.SendAll(socket, buffer[..32]);
        _sendAll = Sys.SendAll(socket, _buffer.AsMemory(0, 32));
        await3:
        if ((step = _sendAll.Invoke(me)) != CoStep.Done)
        {
            __state = 3;
            return step;
        }
        receive:
        // await Sys.ReadWait(socket);
        if ((step = Sys.ReadWait(socket).Invoke(me)) != CoStep.Done)
        {
            __state = 4;
            return step;
        }
        await4:
        // await Sys.Receive(socket, buffer);
        _receive = Sys.Receive(socket, _buffer);
        await5:
        if ((step = _receive.Invoke(me)) != CoStep.Done)
        {
            __state = 5;
            return step;
        }
        if (++_i == warmUp)
            _before = GC.GetAllocatedBytesForCurrentThread();
        // In the last round the other end has shut down, which allocates.
        if (_i == rounds - 1)
            Allocated = GC.GetAllocatedBytesForCurrentThread() - _before;
        if (_i < rounds)
            goto send;
        socket.Shutdown(SocketShutdown.Send);
        return CoStep.Done;
    }

    protected override CoFrame? __Recycle(CoFrame? rest, int thread) => rest;
}
