using CoGen.CompilerServices;

namespace CoGen.SystemCalls;

/// <summary>See <see cref="Sys.Yield"/>.</summary>
public readonly struct YieldCall : ISystemCall
{
    /// <inheritdoc/>
    public CoStep Invoke(SystemCaller caller) => CoStep.Yield;

    /// <summary>Lets a task await the call.</summary>
    public SystemCallAwaiter<YieldCall> GetAwaiter() => new(this);
}
