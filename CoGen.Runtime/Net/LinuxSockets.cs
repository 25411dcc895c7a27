using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using CoGen.Polling;

namespace CoGen.Sockets;

/// <summary>
/// Socket operations by the system's own calls, which never block, whatever the socket says. Through <see cref="Socket"/> one that
/// finds nothing costs two microseconds more. The handle is held during a call, so that its number cannot become another file's.
/// </summary>
[SupportedOSPlatform("linux")]
internal static unsafe class LinuxSockets
{
    internal static SocketError Receive(Socket socket, Span<byte> buffer, out int count)
    {
        var handle = socket.SafeHandle;
        var held = false;
        try
        {
            handle.DangerousAddRef(ref held);
            fixed (byte* start = buffer)
            {
                while (true)
                {
                    count = (int)LibC.Receive((int)handle.DangerousGetHandle(), start, buffer.Length, LibC.MSG_DONTWAIT);
                    if (count >= 0)
                        return SocketError.Success;
                    var error = Marshal.GetLastSystemError();
                    if (error != LibC.EINTR)
                        return SocketErrors.FromLinux(error);
                }
            }
        }
        finally
        {
            if (held)
                handle.DangerousRelease();
        }
    }

    internal static SocketError Send(Socket socket, ReadOnlySpan<byte> buffer, out int count)
    {
        var handle = socket.SafeHandle;
        var held = false;
        try
        {
            handle.DangerousAddRef(ref held);
            fixed (byte* start = buffer)
            {
                while (true)
                {
                    var flags = LibC.MSG_DONTWAIT | LibC.MSG_NOSIGNAL;
                    count = (int)LibC.Send((int)handle.DangerousGetHandle(), start, buffer.Length, flags);
                    if (count >= 0)
                        return SocketError.Success;
                    var error = Marshal.GetLastSystemError();
                    if (error != LibC.EINTR)
                        return SocketErrors.FromLinux(error);
                }
            }
        }
        finally
        {
            if (held)
                handle.DangerousRelease();
        }
    }

    internal static SocketError Accept(Socket listener, out Socket? accepted)
    {
        accepted = null;
        var handle = listener.SafeHandle;
        var held = false;
        try
        {
            handle.DangerousAddRef(ref held);
            while (true)
            {
                var flags = LibC.SOCK_NONBLOCK | LibC.SOCK_CLOEXEC;
                var number = LibC.Accept((int)handle.DangerousGetHandle(), null, null, flags);
                if (number >= 0)
                {
                    accepted = Wrap(number);
                    return SocketError.Success;
                }
                var error = SocketErrors.FromLinux(Marshal.GetLastSystemError());
                // A connection that broke before it was accepted is nobody's.
                if (error is not (SocketError.Interrupted or SocketError.ConnectionAborted))
                    return error;
            }
        }
        finally
        {
            if (held)
                handle.DangerousRelease();
        }
    }

    private static Socket Wrap(int number)
    {
        var handle = new SafeSocketHandle(number, ownsHandle: true);
        try
        {
            // Non-blocking in .NET's eyes too: it would refuse plain calls on a socket that is so without its knowledge.
            return new Socket(handle) { Blocking = false };
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }
}
