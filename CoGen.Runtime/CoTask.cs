using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using CoGen.CompilerServices;

namespace CoGen;

/// <summary>
/// A task that has not run yet, made by calling a <c>[CoTask]</c> method. It is cold: <c>await</c>, <see cref="Sys.Spawn(CoTask)"/>,
/// <see cref="Sys.Start(CoTask)"/>, <see cref="Scheduler.Spawn(CoTask)"/> or <see cref="Scheduler.RunAsync(CoTask)"/> starts it, once;
/// a second use throws <see cref="InvalidOperationException"/>.
/// </summary>
[AsyncMethodBuilder(typeof(CoTaskMethodBuilder))]
[DebuggerDisplay("{DebugText,nq}")]
public readonly struct CoTask
{
    private readonly CoFrame? _frame;
    private readonly short _version;

    internal CoTask(CoFrame frame)
    {
        _frame = frame;
        _version = frame.Version;
    }

    /// <summary>For the compiler's own <c>async</c>: awaits this task from a method that was not rewritten.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CoTaskAwaiter GetAwaiter() => new(this);

    /// <summary>For generated code: the task that a new frame, filled with its arguments, will be.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static CoTask __Of(CoFrame frame) => new(frame);

    /// <summary>For generated code: the frame of a method that was not rewritten, for a caller that keeps frames for its next call.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CoFrame __Keep(ref CoFrame? kept)
    {
        var frame = Claim();
        CoFrame.Exchange(kept, frame);
        kept = frame;
        return frame;
    }

    /// <summary>For generated code: runs the task's first step as a call of <paramref name="caller"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [StackTraceHidden]
    public CoStep __Start(Scheduler os, CoFrame caller) => Claim().__Start(os, caller);

    /// <summary>For generated code: as <see cref="CoFrame.__StartUnderFilter"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [StackTraceHidden]
    public CoStep __StartUnderFilter(Scheduler os, CoFrame caller) => Claim().__StartUnderFilter(os, caller);

    /// <summary>For generated code: takes the finished task's outcome, once.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void __End() => _frame!.Release();

    /// <summary>The frame, now owned by the caller.</summary>
    internal CoFrame Claim() => CoFrame.Claim(_frame, _version);

    internal CoFrame? Frame => _frame;

    internal short Version => _version;

    private string DebugText => CoFrame.DebugTextOf(_frame, _version);
}
