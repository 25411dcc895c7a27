using System.Net;
using System.Net.Sockets;

namespace CoGen.Polling;

/// <summary>Ends a Select from another thread: a datagram socket on the loopback interface, connected to itself.</summary>
internal sealed class WakeUpSocket : IDisposable
{
    // Who sets it sends the one datagram there is until it is reset.
    private int _isSet;

    internal WakeUpSocket()
    {
        Socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Socket.Connect(Socket.LocalEndPoint!);
        Socket.Blocking = false;
    }

    internal Socket Socket { get; } = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);

    internal void Wake()
    {
        if (Interlocked.Exchange(ref _isSet, 1) != 0)
            return;
        try
        {
            Socket.Send([1]);
        }
        catch (ObjectDisposedException)
        {
            // The poller is gone, and so is who would sleep.
        }
    }

    /// <summary>Takes the datagram, once it is there. A wake-up that comes before the end of this call needs no other.</summary>
    internal void Clear()
    {
        Span<byte> datagram = stackalloc byte[1];
        Socket.Receive(datagram, SocketFlags.None, out _);
        Interlocked.Exchange(ref _isSet, 0);
    }

    public void Dispose() => Socket.Dispose();
}
