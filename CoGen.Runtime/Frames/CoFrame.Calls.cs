using System.Diagnostics;

namespace CoGen.CompilerServices;

// Calls: the caller keeps the callee's frame in a field of its own. Between two calls the frame is at rest: it refers to nothing, and
// the next call fills it again. Only the caller lets go of it, when its own frame is released.
public abstract partial class CoFrame
{
    private const short AtRest = short.MinValue + 1;

    // In Version: a caller keeps the frame. The tasks are counted in the bits above.
    private const short Kept = 1;
    private const short OneTask = 2;

    /// <summary>For generated code: runs the first step of the frame, which holds its arguments, as a call of another.</summary>
    [StackTraceHidden]
    public CoStep __Start(Scheduler os, CoFrame caller) => os.Call(this, caller);

    /// <summary>
    /// For generated code, within a <c>try</c> that has an exception filter: as <see cref="__Start"/>, but what the callee throws is
    /// stopped here first, so that its <c>finally</c> blocks run before the filter, as they do when it has suspended before.
    /// </summary>
    [StackTraceHidden]
    public CoStep __StartUnderFilter(Scheduler os, CoFrame caller)
    {
        try
        {
            return os.Call(this, caller);
        }
        catch
        {
            throw;
        }
    }

    /// <summary>For generated code: the call has returned. Its frame stays with the caller, for the next call of that method.</summary>
    public void __End() => Rest();

    /// <summary>For generated code: whether the frame was at rest; then it is as new, and may be called again.</summary>
    protected bool __Again()
    {
        if (__state != AtRest)
            return false;
        __state = 0;
        return true;
    }

    /// <summary>For generated code: the caller keeps the frame in its field, in place of one that it cannot use again.</summary>
    protected static void __Keep(CoFrame frame) => frame.Version |= Kept;

    /// <summary>For generated code: the caller no longer keeps the frame, which joins those to be released.</summary>
    protected static CoFrame? __LetGo(CoFrame? kept, CoFrame? rest)
    {
        // One that threw in its first step, or was abandoned, is the garbage collector's.
        if (kept is null || kept.__state is not (AtRest or Zombie))
            return rest;
        kept.Version &= ~Kept;
        if (kept.__state == Zombie)
            return rest;
        kept.Caller = rest;
        return kept;
    }

    /// <summary>For generated code: as <see cref="__LetGo(CoFrame?, CoFrame?)"/>, and releases it.</summary>
    protected static void __LetGo(CoFrame? kept)
    {
        if (__LetGo(kept, null) is { } released)
            released.Release();
    }

    internal static void Exchange(CoFrame? kept, CoFrame frame)
    {
        __LetGo(kept);
        __Keep(frame);
    }

    /// <summary>The frame's method is over: who owns the frame has it again.</summary>
    internal void Leave()
    {
        if ((Version & Kept) != 0)
            Rest();
        else
            Release();
    }

    // One after the other: a recursion may have left a long chain of kept frames.
    internal void Release()
    {
        CoFrame? rest = null;
        for (var frame = this; ; frame = rest, rest = frame.Caller)
        {
            frame.__state = 0;
            frame.Caller = null;
            rest = frame.__Recycle(rest);
            if (rest is null)
                return;
        }
    }

    internal void Rest()
    {
        __state = AtRest;
        __Clear();
    }
}
