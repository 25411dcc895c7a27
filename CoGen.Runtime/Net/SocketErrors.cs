using System.Net.Sockets;

namespace CoGen.Sockets;

/// <summary>What .NET calls Linux's errors.</summary>
internal static class SocketErrors
{
    internal static SocketError FromLinux(int error) =>
        error switch
        {
            4 => SocketError.Interrupted,
            9 => SocketError.OperationAborted, // EBADF
            11 => SocketError.WouldBlock,
            12 or 105 => SocketError.NoBufferSpaceAvailable, // ENOMEM, ENOBUFS
            13 or 1 => SocketError.AccessDenied, // EACCES, EPERM
            14 => SocketError.Fault,
            22 => SocketError.InvalidArgument,
            23 or 24 => SocketError.TooManyOpenSockets, // ENFILE, EMFILE
            32 => SocketError.Shutdown, // EPIPE
            88 => SocketError.NotSocket,
            89 => SocketError.DestinationAddressRequired,
            90 => SocketError.MessageSize,
            95 => SocketError.OperationNotSupported,
            100 => SocketError.NetworkDown,
            101 => SocketError.NetworkUnreachable,
            102 => SocketError.NetworkReset,
            103 or 71 => SocketError.ConnectionAborted, // ECONNABORTED, EPROTO
            104 => SocketError.ConnectionReset,
            106 => SocketError.IsConnected,
            107 => SocketError.NotConnected,
            110 => SocketError.TimedOut,
            111 => SocketError.ConnectionRefused,
            112 => SocketError.HostDown,
            113 => SocketError.HostUnreachable,
            _ => SocketError.SocketError,
        };

    internal static SocketException Exception(SocketError error) => new((int)error);
}
