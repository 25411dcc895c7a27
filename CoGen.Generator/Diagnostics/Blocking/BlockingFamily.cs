namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>What makes a blocking call harmless, and how bad it is. A zero timeout always makes it harmless.</summary>
internal enum BlockingFamily
{
    /// <summary>Overrules the entries after it: the member does not block.</summary>
    None,

    /// <summary>A ReadWait that came last, or a non-blocking socket.</summary>
    SocketRead,

    /// <summary>A WriteWait that came last, or a non-blocking socket.</summary>
    SocketWrite,

    /// <summary>A non-blocking socket only: it reads more than once, and one ReadWait is good for one read.</summary>
    ReadAll,

    /// <summary>A .NET task that is known to have ended.</summary>
    Task,

    /// <summary>The end of an operation that is known to have been begun here, and not to have ended.</summary>
    End,

    /// <summary>Time.</summary>
    Sleep,

    /// <summary>Events, semaphores, handles, other threads and processes; an event that was just seen to be set is harmless.</summary>
    Wait,

    /// <summary>Adding to a collection: it waits only if that is known to have a bound.</summary>
    Full,

    /// <summary>Locks that are entered by a call; the <c>lock</c> statement is another rule's.</summary>
    Lock,

    /// <summary>Console input.</summary>
    Console,

    /// <summary>Names, requests and mail: what goes over the network, but through no socket that can be waited for.</summary>
    Network,

    /// <summary>Pipes between processes.</summary>
    Pipe,

    /// <summary>Databases.</summary>
    Database,

    /// <summary>Loops over all processors.</summary>
    Parallel,

    /// <summary>Files: short waits as a rule, so information only.</summary>
    File,
}
