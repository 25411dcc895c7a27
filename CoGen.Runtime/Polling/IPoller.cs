using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using CoGen.CompilerServices;

namespace CoGen.Polling;

/// <summary>Asks the system which descriptors are ready, and is where an idle scheduler sleeps.</summary>
internal interface IPoller : IDisposable
{
    /// <summary>How many tasks wait for descriptors.</summary>
    int Waiting { get; }

    /// <summary>Whether sockets are used by Linux's own calls; otherwise through <see cref="Socket"/>.</summary>
    [SupportedOSPlatformGuard("linux")]
    bool IsLinux { get; }

    /// <summary>Wakes the tasks whose descriptors are ready; waits for the first at most so long.</summary>
    /// <param name="milliseconds">0: only look; <see cref="Timeout.Infinite"/>: until one is ready, or <see cref="Wake"/>.</param>
    void Poll(int milliseconds);

    /// <summary>Ends a <see cref="Poll"/>, the one that sleeps or the next; from any thread, also after disposal.</summary>
    void Wake();

    /// <summary>A task that waited was killed.</summary>
    void Cancel(int slot, WaitReason reason, int descriptor);

    /// <summary>
    /// Parks a task until the descriptor is ready, whether that is now or later, and whoever owns it. Yields for what is always ready,
    /// such as a file.
    /// </summary>
    /// <param name="frame">The task.</param>
    /// <param name="handle">The descriptor.</param>
    /// <param name="socket">The socket whose handle it is, if it is one's.</param>
    /// <param name="reason">Read or Write.</param>
    /// <exception cref="ObjectDisposedException">The descriptor is closed.</exception>
    CoStep WaitUntilReady(CoFrame frame, SafeHandle handle, Socket? socket, WaitReason reason);

    /// <summary>
    /// Asks before an awaiting call tries its operation. Done: try it now. Otherwise the task was put into a queue, and asks again when
    /// it is resumed.
    /// </summary>
    /// <param name="frame">The task.</param>
    /// <param name="socket">The socket, not blocking.</param>
    /// <param name="reason">Read or Write.</param>
    /// <param name="hasQueued">Whether this call let others go first already.</param>
    /// <exception cref="ObjectDisposedException">The socket is closed.</exception>
    CoStep BeforeTry(CoFrame frame, Socket socket, WaitReason reason, ref bool hasQueued);

    /// <summary>Parks a task whose operation would have blocked, until it is worth trying again.</summary>
    CoStep WaitToRetry(CoFrame frame, Socket socket, WaitReason reason);

    /// <summary>A receive filled only a part of its buffer, so there may be no need to try the next one before waiting.</summary>
    void ReadShort(Socket socket);
}
