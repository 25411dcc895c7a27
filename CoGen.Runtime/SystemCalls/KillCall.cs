using CoGen.CompilerServices;

namespace CoGen.SystemCalls;

/// <summary>See <see cref="Sys.Kill"/>.</summary>
public struct KillCall : ISystemCall<bool>
{
    private readonly Tid _tid;
    private readonly bool _force;
    private bool _wasAlive;

    internal KillCall(Tid tid, bool force)
    {
        _tid = tid;
        _force = force;
    }

    /// <inheritdoc/>
    public CoStep Invoke(SystemCaller caller)
    {
        _wasAlive = caller.Scheduler.Kill(caller.Frame, _tid, _force, out var step);
        return step;
    }

    /// <inheritdoc/>
    public readonly bool GetResult() => _wasAlive;

    /// <summary>Lets a task await the call.</summary>
    public readonly SystemCallAwaiter<KillCall, bool> GetAwaiter() => new(this);
}
