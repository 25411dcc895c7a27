using System.Net.Sockets;

namespace CoGen.Sockets;

/// <summary>Socket operations through <see cref="Socket"/>, by the overloads that return an error instead of throwing it.</summary>
internal static class PortableSockets
{
    internal static SocketError Receive(Socket socket, Span<byte> buffer, out int count)
    {
        count = socket.Receive(buffer, SocketFlags.None, out var error);
        return error;
    }

    internal static SocketError Send(Socket socket, ReadOnlySpan<byte> buffer, out int count)
    {
        count = socket.Send(buffer, SocketFlags.None, out var error);
        return error;
    }

    internal static SocketError Accept(Socket listener, out Socket? accepted)
    {
        accepted = null;
        // Accept knows no such overload; asking first spares most of the exceptions.
        if (!listener.Poll(0, SelectMode.SelectRead))
            return SocketError.WouldBlock;
        try
        {
            accepted = listener.Accept();
            accepted.Blocking = false;
            return SocketError.Success;
        }
        catch (SocketException exception)
        {
            accepted?.Dispose();
            return exception.SocketErrorCode is SocketError.ConnectionAborted or SocketError.Interrupted
                ? SocketError.WouldBlock
                : exception.SocketErrorCode;
        }
    }

    /// <summary>Begins to connect, on every platform.</summary>
    internal static SocketError Connect(Socket socket, System.Net.EndPoint endPoint)
    {
        try
        {
            socket.Connect(endPoint);
            return SocketError.Success;
        }
        catch (SocketException exception)
        {
            return exception.SocketErrorCode is SocketError.InProgress or SocketError.AlreadyInProgress
                ? SocketError.WouldBlock
                : exception.SocketErrorCode;
        }
    }

    /// <summary>What became of a connect that was begun.</summary>
    internal static SocketError Connected(Socket socket)
    {
        var error = (SocketError)(int)socket.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Error)!;
        if (error != SocketError.Success)
            return error;
        if (!socket.Poll(0, SelectMode.SelectWrite))
            return SocketError.WouldBlock;
        // Asking makes the socket see that it is connected.
        return socket.Connected ? SocketError.Success : SocketError.NotConnected;
    }
}
