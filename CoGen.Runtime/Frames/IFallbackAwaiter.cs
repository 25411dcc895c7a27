namespace CoGen.CompilerServices;

/// <summary>What CoGen's awaiters know to do for a frame that the ordinary compiler built.</summary>
internal interface IFallbackAwaiter
{
    /// <summary>Begins what is awaited. Done: the frame goes on at once.</summary>
    /// <param name="os">The scheduler.</param>
    /// <param name="frame">The frame that awaits.</param>
    /// <param name="retry">What is to be tried again when the frame is woken, or null.</param>
    CoStep Begin(Scheduler os, CoFrame frame, out IRetry? retry);
}

/// <summary>A suspended call that is tried again before its frame goes on.</summary>
internal interface IRetry
{
    /// <summary>Tries; Done: the frame goes on.</summary>
    CoStep Again(Scheduler os, CoFrame frame);

    /// <summary>It will not be tried again.</summary>
    void Finish();
}
