using System.Net;
using System.Net.Sockets;

namespace CoGen;

/// <summary>Sockets made ready for <see cref="Sys"/>.</summary>
public static class Net
{
    private const int Backlog = 4096;

    /// <summary>
    /// Listens for TCP connections from this machine, on 127.0.0.1. For those from elsewhere use <see cref="Listen(IPEndPoint)"/> with
    /// <see cref="IPAddress.Any"/> or <see cref="IPAddress.IPv6Any"/>.
    /// </summary>
    /// <param name="port">The port; 0 for a free one, which <see cref="Socket.LocalEndPoint"/> then names.</param>
    /// <returns>A listening socket that does not block.</returns>
    /// <exception cref="SocketException">The port is taken, or may not be used.</exception>
    public static Socket Listen(int port) => Listen(new IPEndPoint(IPAddress.Loopback, port));

    /// <summary>Listens for TCP connections. <see cref="IPAddress.IPv6Any"/> takes those of IPv4 too.</summary>
    /// <returns>A listening socket that does not block.</returns>
    /// <exception cref="SocketException">The address is taken, or may not be used.</exception>
    public static Socket Listen(IPEndPoint endPoint)
    {
        ArgumentNullException.ThrowIfNull(endPoint);
        var listener = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (endPoint.Address.Equals(IPAddress.IPv6Any))
                listener.DualMode = true;
            listener.Bind(endPoint);
            listener.Listen(Backlog);
            listener.Blocking = false;
            return listener;
        }
        catch (SocketException exception)
        {
            listener.Dispose();
            throw new SocketException((int)exception.SocketErrorCode, $"Cannot listen on {endPoint}: {exception.Message}");
        }
    }
}
