namespace CoGen;

/// <summary>What a waiting task waits for.</summary>
public enum WaitReason : byte
{
    /// <summary>Nothing: it is ready, or running.</summary>
    None,

    /// <summary>Another task's end.</summary>
    Task,

    /// <summary>A moment in time.</summary>
    Timer,

    /// <summary>A descriptor to become readable.</summary>
    Read,

    /// <summary>A descriptor to become writable.</summary>
    Write,

    /// <summary>An awaitable of .NET's, such as a <see cref="System.Threading.Tasks.Task"/>.</summary>
    Foreign,

    /// <summary>A user-defined system call, which parked it.</summary>
    SystemCall,
}
