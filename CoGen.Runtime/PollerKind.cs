namespace CoGen;

/// <summary>How a scheduler asks the system for ready descriptors.</summary>
public enum PollerKind
{
    /// <summary><see cref="Epoll"/> on Linux, <see cref="Select"/> elsewhere.</summary>
    Default,

    /// <summary>Linux epoll: cost grows with what is ready, not with what is open.</summary>
    Epoll,

    /// <summary>The portable one, on <see cref="System.Net.Sockets.Socket.Select(System.Collections.IList, System.Collections.IList, System.Collections.IList, TimeSpan)"/>.</summary>
    Select,
}
