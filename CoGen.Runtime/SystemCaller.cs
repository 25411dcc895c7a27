using System.ComponentModel;
using System.Runtime.CompilerServices;
using CoGen.CompilerServices;

namespace CoGen;

/// <summary>The task that makes a system call, as the call sees it.</summary>
public readonly ref struct SystemCaller
{
    /// <summary>For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public SystemCaller(Scheduler scheduler, CoFrame frame)
    {
        Scheduler = scheduler;
        Frame = frame;
    }

    /// <summary>The scheduler that runs the task.</summary>
    public Scheduler Scheduler { get; }

    /// <summary>The task's tid.</summary>
    public Tid Tid => Scheduler.TidOf(Frame);

    /// <summary>The tid of the task that spawned it; <see cref="Tid.None"/> for one spawned from outside.</summary>
    public Tid Parent => Scheduler.ParentOf(Frame);

    internal CoFrame Frame { get; }

    /// <summary>Suspends the task until <see cref="Scheduler.Wake(Tid)"/> is called with its tid; return what this returns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CoStep Park() => Scheduler.Park(Frame, WaitReason.SystemCall);
}
