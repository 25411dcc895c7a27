using CoGen.CompilerServices;

namespace CoGen;

/// <summary>
/// A running task and, once it ends, its outcome, kept for as long as the handle is. Tasks await it at any time, many times: the
/// await ends when the task has, and throws what it failed with, or a <see cref="TaskKilledException"/>.
/// </summary>
public sealed class CoHandle : CoHandleBase, ISystemCall, IRetriedSystemCall
{
    internal CoHandle() { }

    /// <summary>Awaits the task's end.</summary>
    public SystemCallAwaiter<CoHandle> GetAwaiter() => new(this);

    CoStep ISystemCall.Invoke(SystemCaller caller) => Join(caller);
}
