namespace CoGen;

/// <summary>A task's state in the process table.</summary>
/// <remarks>
/// <code>
///   Spawn          its turn          a system call that parks
///  ───────▶ Ready ──────────▶ Running ───────────────────────▶ Waiting
///             ▲                 │  ▲                               │
///             └─────────────────┘  └── woken: Ready, then its turn ┘
///               every other call
///
///  Kill: from any of them to Closing while its finally blocks await, then gone. Return or throw: gone.
/// </code>
/// </remarks>
public enum TaskState : byte
{
    /// <summary>In the ready queue.</summary>
    Ready,

    /// <summary>The one that runs now.</summary>
    Running,

    /// <summary>Parked until something wakes it.</summary>
    Waiting,

    /// <summary>Killed, and still awaiting in its cleanup.</summary>
    Closing,
}
