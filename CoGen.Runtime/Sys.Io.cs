using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using CoGen.SystemCalls;

namespace CoGen;

// Waiting for descriptors, and the socket calls that wait by themselves.
public static partial class Sys
{
    /// <summary>Waits until a socket can be read without blocking: data, a connection to accept, the peer's end, or an error.</summary>
    /// <remarks>
    /// When several tasks wait for one descriptor, each is woken. <see cref="ObjectDisposedException"/> is thrown at the await if the
    /// descriptor is closed, before or while the task waits.
    /// </remarks>
    public static DescriptorWaitCall ReadWait(Socket socket) => new(socket, WaitReason.Read);

    /// <summary>Waits until a descriptor can be read without blocking. A file always can. On Windows only sockets can be waited for.</summary>
    /// <inheritdoc cref="ReadWait(Socket)"/>
    public static DescriptorWaitCall ReadWait(SafeHandle handle) => new(handle, WaitReason.Read);

    /// <summary>Waits until a socket can be written without blocking.</summary>
    /// <inheritdoc cref="ReadWait(Socket)"/>
    public static DescriptorWaitCall WriteWait(Socket socket) => new(socket, WaitReason.Write);

    /// <summary>Waits until a descriptor can be written without blocking. A file always can. On Windows only sockets can be waited for.</summary>
    /// <inheritdoc cref="ReadWait(Socket)"/>
    public static DescriptorWaitCall WriteWait(SafeHandle handle) => new(handle, WaitReason.Write);

    /// <summary>Accepts a connection, once there is one.</summary>
    /// <returns>Awaited: the connection's socket, which does not block.</returns>
    /// <remarks>
    /// Like every call here that names a socket, it makes the socket non-blocking if it was not, tries at once and waits only when there
    /// is nothing; and throws at the await: <see cref="SocketException"/>, or <see cref="ObjectDisposedException"/> where the socket is
    /// closed, before or while the task waits.
    /// </remarks>
    public static AcceptCall Accept(Socket listener) => new(listener);

    /// <summary>Receives what there is, once there is something.</summary>
    /// <returns>
    /// Awaited: how many bytes were received. 0: the peer has ended its sending, or the buffer is empty and there is something to receive.
    /// </returns>
    /// <inheritdoc cref="Accept"/>
    public static ReceiveCall Receive(Socket socket, Memory<byte> buffer) => new(socket, buffer);

    /// <inheritdoc cref="Receive(Socket, Memory{byte})"/>
    public static ReceiveCall Receive(Socket socket, byte[] buffer) => new(socket, NotNull(buffer));

    /// <summary>Sends as much as there is room for, once there is room.</summary>
    /// <returns>Awaited: how many bytes were sent; possibly fewer than there are.</returns>
    /// <inheritdoc cref="Accept"/>
    public static SendCall Send(Socket socket, ReadOnlyMemory<byte> buffer) => new(socket, buffer);

    /// <inheritdoc cref="Send(Socket, ReadOnlyMemory{byte})"/>
    public static SendCall Send(Socket socket, byte[] buffer) => new(socket, NotNull(buffer));

    /// <summary>Sends all of a buffer. Two tasks that do so on one socket at once may mix their bytes.</summary>
    /// <inheritdoc cref="Accept"/>
    public static SendAllCall SendAll(Socket socket, ReadOnlyMemory<byte> buffer) => new(socket, buffer);

    /// <inheritdoc cref="SendAll(Socket, ReadOnlyMemory{byte})"/>
    public static SendAllCall SendAll(Socket socket, byte[] buffer) => new(socket, NotNull(buffer));

    /// <summary>Connects a socket.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="endPoint">An address; a name would have to be looked up, which blocks.</param>
    /// <exception cref="ArgumentException"><paramref name="endPoint"/> is a <see cref="DnsEndPoint"/>.</exception>
    /// <inheritdoc cref="Accept"/>
    public static ConnectCall Connect(Socket socket, EndPoint endPoint) => new(socket, endPoint);

    // A null array would pass as an empty buffer.
    private static byte[] NotNull(byte[] buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        return buffer;
    }
}
