namespace CoGen.CompilerServices;

/// <summary>What CoGen's awaiters know to do for a frame that the ordinary compiler built.</summary>
internal interface IFallbackAwaiter
{
    /// <summary>For calls that are tried again when their frame is woken; else null.</summary>
    IRetry? Retry { get; }

    /// <summary>Begins what is awaited. Done: the frame goes on at once.</summary>
    CoStep Begin(Scheduler os, CoFrame frame);
}

/// <summary>A suspended call that is tried again before its frame goes on.</summary>
internal interface IRetry
{
    CoStep Again(Scheduler os, CoFrame frame);
}
