using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using CoGen.CompilerServices;

namespace CoGen;

/// <summary>A <see cref="CoTask"/> that ends with a value.</summary>
/// <typeparam name="T">The value's type.</typeparam>
[AsyncMethodBuilder(typeof(CoTaskMethodBuilder<>))]
[DebuggerDisplay("{DebugText,nq}")]
public readonly struct CoTask<T>
{
    private readonly CoFrame<T>? _frame;
    private readonly short _version;

    internal CoTask(CoFrame<T> frame)
    {
        _frame = frame;
        _version = frame.Version;
    }

    /// <summary>For the compiler's own <c>async</c>: awaits this task from a method that was not rewritten.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CoTaskAwaiter<T> GetAwaiter() => new(this);

    /// <summary>For generated code: the task that a new frame, filled with its arguments, will be.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static CoTask<T> __Of(CoFrame<T> frame) => new(frame);

    /// <summary>For generated code: the frame of a method that was not rewritten, for a caller that keeps frames for its next call.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CoFrame<T> __Keep(ref CoFrame<T>? kept)
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

    /// <summary>For generated code: takes the finished task's value, once.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T __End()
    {
        var frame = _frame!;
        var result = frame.__result;
        frame.Release();
        return result;
    }

    /// <summary>The frame, now owned by the caller.</summary>
    internal CoFrame<T> Claim()
    {
        CoFrame.Claim(_frame, _version);
        return _frame!;
    }

    internal CoFrame<T>? Frame => _frame;

    internal short Version => _version;

    private string DebugText => CoFrame.DebugTextOf(_frame, _version);
}
