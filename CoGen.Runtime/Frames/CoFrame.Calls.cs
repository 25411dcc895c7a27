using System.Diagnostics;
using System.Runtime.CompilerServices;
using CoGen.Kernel;

namespace CoGen.CompilerServices;

// Calls: the caller keeps the callee's frame in a field of its own. Between two calls the frame is at rest: it refers to nothing, and
// the next call fills it again. Only the caller lets go of it, when its own frame is released.
public abstract partial class CoFrame
{
    private const short AtRest = short.MinValue + 1;

    // In Version: a caller keeps the frame, and what it refers to is cleared after each call. The tasks are counted in the bits above.
    private const short Kept = 1;
    private const short Refers = 2;
    private const short OneTask = 4;

    /// <summary>
    /// For generated code: runs the first step of the frame, which holds its arguments, as a call of another; at once and on the
    /// caller's stack, unless that is deep.
    /// </summary>
    /// <returns><see cref="CoStep.Done"/> when the call has returned already; else <see cref="CoStep.Wait"/>.</returns>
    [StackTraceHidden]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CoStep __Start(Scheduler os, CoFrame caller)
    {
        Slot = caller.Slot;
        var step = os.StackIsDeep ? os.HandOver(this) : __Resume(os);
        if (step == CoStep.Done)
            return CoStep.Done;
        if (Caller != caller)
            Caller = caller;
        if (step == CoStep.Yield)
            os.Queue(this);
        return CoStep.Wait;
    }

    /// <summary>
    /// For generated code, within a <c>try</c> that has an exception filter: as <see cref="__Start"/>, but what the callee throws is
    /// stopped here first, so that its <c>finally</c> blocks run before the filter, as they do when it has suspended before.
    /// </summary>
    [StackTraceHidden]
    public CoStep __StartUnderFilter(Scheduler os, CoFrame caller)
    {
        try
        {
            return __Start(os, caller);
        }
        catch
        {
            throw;
        }
    }

    /// <summary>For generated code: the call has returned. Its frame stays with the caller, for the next call of that method.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void __End() => Rest();

    /// <summary>For generated code: whether the frame was at rest; then it is as new, and may be called again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool __Again()
    {
        if (__state != AtRest)
            return false;
        __state = 0;
        return true;
    }

    /// <summary>For generated code: the caller keeps the frame in its field, in place of one that it cannot use again.</summary>
    /// <param name="refers">Whether there is something to clear in it, once the call is over.</param>
    public void __Keep(bool refers) => Version |= refers ? (short)(Kept | Refers) : Kept;

    /// <summary>For generated code: the caller no longer keeps the frame, which joins those to be released.</summary>
    protected static CoFrame? __LetGo<TFrame>(ref TFrame? kept, CoFrame? rest)
        where TFrame : CoFrame
    {
        var frame = kept;
        kept = null;
        return LetGo(frame, rest);
    }

    /// <summary>For generated code: as <see cref="__LetGo{TFrame}(ref TFrame, CoFrame)"/>, and releases it.</summary>
    protected static void __LetGo<TFrame>(ref TFrame? kept)
        where TFrame : CoFrame => __LetGo(ref kept, null)?.Release();

    private static CoFrame? LetGo(CoFrame? kept, CoFrame? rest)
    {
        // One that threw in its first step, or was abandoned, is the garbage collector's.
        if (kept is null || kept.__state is not (AtRest or Zombie))
            return rest;
        kept.Version &= ~(Kept | Refers);
        if (kept.__state == Zombie)
            return rest;
        kept.Caller = rest;
        return kept;
    }

    internal static void Exchange(CoFrame? kept, CoFrame frame)
    {
        LetGo(kept, null)?.Release();
        frame.__Keep(refers: true);
    }

    /// <summary>The frame's method is over: who owns the frame has it again.</summary>
    internal void Leave()
    {
        if ((Version & Kept) != 0)
            Rest();
        else
            Release();
    }

    internal void Release() => Release(ThreadNumber.Assigned);

    // One after the other: a recursion may have left a long chain of kept frames.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Release(int thread)
    {
        CoFrame? rest = null;
        for (var frame = this; ; frame = rest, rest = frame.Caller)
        {
            frame.__state = 0;
            frame.Caller = null;
            rest = frame.__Recycle(rest, thread);
            if (rest is null)
                return;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Rest()
    {
        __state = AtRest;
        if ((Version & Refers) != 0)
            __Clear();
    }
}
