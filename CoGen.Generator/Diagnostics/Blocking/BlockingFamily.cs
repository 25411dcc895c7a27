namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>What makes a blocking call harmless. A zero timeout always does.</summary>
internal enum BlockingFamily
{
    /// <summary>A ReadWait that came last, or a non-blocking socket.</summary>
    SocketRead,

    /// <summary>A WriteWait that came last, or a non-blocking socket.</summary>
    SocketWrite,

    /// <summary>A non-blocking socket only: it reads more than once, and one ReadWait is good for one read.</summary>
    ReadAll,

    /// <summary>A .NET task that is known to have ended.</summary>
    Task,

    /// <summary>Only the zero timeout.</summary>
    Sleep,

    /// <summary>Only the zero timeout.</summary>
    Wait,

    /// <summary>Nothing; the <c>lock</c> statement is another rule's.</summary>
    Lock,

    /// <summary>Nothing.</summary>
    Console,
}
