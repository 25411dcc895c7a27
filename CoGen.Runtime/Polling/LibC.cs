using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace CoGen.Polling;

/// <summary>
/// Linux's calls as they are, with the numbers of its headers. Errors are asked for by
/// <see cref="Marshal.GetLastSystemError"/> right after a call that failed: saving them for every call would cost those that succeed.
/// </summary>
[SupportedOSPlatform("linux")]
internal static unsafe partial class LibC
{
    internal const int ENOENT = 2;
    internal const int EINTR = 4;
    internal const int EAGAIN = 11;
    internal const int EPERM = 1;
    internal const int EEXIST = 17;

    internal const int EPOLL_CLOEXEC = 0x80000;
    internal const int EPOLL_CTL_ADD = 1;
    internal const int EPOLL_CTL_MOD = 3;
    internal const uint EPOLLIN = 0x1;
    internal const uint EPOLLPRI = 0x2;
    internal const uint EPOLLOUT = 0x4;
    internal const uint EPOLLERR = 0x8;
    internal const uint EPOLLHUP = 0x10;
    internal const uint EPOLLRDHUP = 0x2000;
    internal const uint EPOLLONESHOT = 1u << 30;
    internal const uint EPOLLET = 1u << 31;

    internal const int EFD_NONBLOCK = 0x800;
    internal const int EFD_CLOEXEC = 0x80000;

    internal const int MSG_DONTWAIT = 0x40;
    internal const int MSG_NOSIGNAL = 0x4000;
    internal const int SOCK_NONBLOCK = 0x800;
    internal const int SOCK_CLOEXEC = 0x80000;

    [LibraryImport("libc", EntryPoint = "epoll_create1")]
    internal static partial int EpollCreate(int flags);

    [LibraryImport("libc", EntryPoint = "epoll_ctl")]
    internal static partial int EpollControl(int epoll, int operation, int descriptor, byte* request);

    [LibraryImport("libc", EntryPoint = "epoll_wait")]
    internal static partial int EpollWait(int epoll, byte* events, int count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "eventfd")]
    internal static partial int EventDescriptor(uint initial, int flags);

    [LibraryImport("libc", EntryPoint = "write")]
    internal static partial nint Write(SafeFileHandle descriptor, void* buffer, nint length);

    [LibraryImport("libc", EntryPoint = "recv")]
    internal static partial nint Receive(int socket, byte* buffer, nint length, int flags);

    [LibraryImport("libc", EntryPoint = "send")]
    internal static partial nint Send(int socket, byte* buffer, nint length, int flags);

    [LibraryImport("libc", EntryPoint = "accept4")]
    internal static partial int Accept(int socket, void* address, void* addressLength, int flags);

    /// <summary>A new descriptor, or an exception.</summary>
    internal static SafeFileHandle Own(int descriptor, string call)
    {
        if (descriptor < 0)
            throw Error(call, Marshal.GetLastSystemError());
        return new SafeFileHandle(descriptor, ownsHandle: true);
    }

    internal static IOException Error(string call, int error) => new($"{call}: {Marshal.GetPInvokeErrorMessage(error)}", error);
}
