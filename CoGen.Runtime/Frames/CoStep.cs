namespace CoGen.CompilerServices;

/// <summary>How one step of a frame, or of a system call, ended.</summary>
public enum CoStep
{
    /// <summary>Go on in a later turn: the scheduler puts the frame at the tail of the ready queue.</summary>
    Yield,

    /// <summary>Go on when woken: somebody else holds the frame now.</summary>
    Wait,

    /// <summary>It has ended.</summary>
    Done,
}
