using CoGen.CompilerServices;

namespace CoGen.SystemCalls;

/// <summary>See <see cref="Sys.Start(CoTask)"/> and <see cref="Sys.Start{T}(CoTask{T})"/>.</summary>
/// <typeparam name="THandle">The handle's type.</typeparam>
public readonly struct StartCall<THandle> : ISystemCall<THandle>
    where THandle : CoHandleBase
{
    private readonly CoFrame? _root;
    private readonly short _version;
    private readonly THandle _handle;

    internal StartCall(CoFrame? root, short version, THandle handle)
    {
        _root = root;
        _version = version;
        _handle = handle;
    }

    /// <inheritdoc/>
    public CoStep Invoke(SystemCaller caller)
    {
        var os = caller.Scheduler;
        os.AdmitWithHandle(CoFrame.Claim(_root, _version), _handle, os.NumberOf(caller.Frame));
        return CoStep.Yield;
    }

    /// <inheritdoc/>
    public THandle GetResult() => _handle;

    /// <summary>Lets a task await the call.</summary>
    public SystemCallAwaiter<StartCall<THandle>, THandle> GetAwaiter() => new(this);
}
