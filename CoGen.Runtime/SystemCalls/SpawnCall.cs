using CoGen.CompilerServices;

namespace CoGen.SystemCalls;

/// <summary>See <see cref="Sys.Spawn(CoTask)"/>.</summary>
public struct SpawnCall : ISystemCall<Tid>
{
    private readonly CoFrame? _root;
    private readonly short _version;
    private Tid _tid;

    internal SpawnCall(CoFrame? root, short version)
    {
        _root = root;
        _version = version;
    }

    /// <inheritdoc/>
    public CoStep Invoke(SystemCaller caller)
    {
        var os = caller.Scheduler;
        _tid = os.Table.TidOf(os.Admit(CoFrame.Claim(_root, _version), os.NumberOf(caller.Frame)));
        return CoStep.Yield;
    }

    /// <inheritdoc/>
    public readonly Tid GetResult() => _tid;

    /// <summary>Lets a task await the call.</summary>
    public readonly SystemCallAwaiter<SpawnCall, Tid> GetAwaiter() => new(this);
}
