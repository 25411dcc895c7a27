using CoGen.CompilerServices;

namespace CoGen.SystemCalls;

/// <summary>See <see cref="Sys.GetTid"/>.</summary>
public struct GetTidCall : ISystemCall<Tid>
{
    private Tid _tid;

    /// <inheritdoc/>
    public CoStep Invoke(SystemCaller caller)
    {
        _tid = caller.Tid;
        return CoStep.Yield;
    }

    /// <inheritdoc/>
    public readonly Tid GetResult() => _tid;

    /// <summary>Lets a task await the call.</summary>
    public readonly SystemCallAwaiter<GetTidCall, Tid> GetAwaiter() => new(this);
}
