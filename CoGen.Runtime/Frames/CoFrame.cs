using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace CoGen.CompilerServices;

/// <summary>
/// A running or suspended method: its state, its caller and, in the derived class, its locals. Everything the machine knows is a
/// named field. Members that generated code shares a class with carry a double underscore, which C# reserves.
/// </summary>
/// <remarks>
/// The state is 0 before the first step, n while suspended at the method's n-th await, and ~n when something other than the awaited
/// thing comes back at await n: an exception to throw there, or a kill. Nothing on the normal path tests for those two; the resume
/// switch leads every negative state to <see cref="__Interrupted"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("{DebugText,nq}")]
public abstract partial class CoFrame
{
    private const short Zombie = short.MinValue;

    /// <summary>For generated code: <see cref="CoStep.Done"/>, under a name that nothing of the user's hides.</summary>
    protected const CoStep __Done = CoStep.Done;

    /// <summary>For generated code: <see cref="CoStep.Wait"/>.</summary>
    protected const CoStep __Wait = CoStep.Wait;

    /// <summary>0 not started, n at await n, ~n interrupted there.</summary>
    protected internal short __state;

    // Counts the tasks this frame has been, round and round, which tells a token used twice; and whether a caller keeps it.
    internal short Version;

    // The task's slot in the table.
    internal int Slot;

    // The frame that awaits this one.
    internal CoFrame? Caller;

    /// <summary>The method's name, as the process table shows it.</summary>
    public abstract string __Name { get; }

    /// <summary>Where the method is suspended, or null where that is not known.</summary>
    public virtual SourceLocation? __Location => null;

    /// <summary>For generated code: the place of the await that the state numbers, out of the lines of all awaits.</summary>
    protected SourceLocation? __At(string file, params int[] lines)
    {
        // An array: params of spans came after C# 12, which generated code may be compiled as.
        var await = (__state < 0 ? ~__state : __state) - 1;
        return (uint)await < (uint)lines.Length ? new SourceLocation(file, lines[await]) : null;
    }

    /// <summary>Runs until the next suspension or the end. What it throws, the method threw.</summary>
    public abstract CoStep __Resume(Scheduler __os);

    /// <summary>Drops every reference the frame holds.</summary>
    protected virtual void __Clear() { }

    /// <summary>Clears the frame, lets go of the frame it keeps, and puts it into its pool.</summary>
    /// <param name="rest">Frames to be released, linked by their callers.</param>
    /// <param name="thread">The number of the thread that this runs on.</param>
    /// <returns>The rest, behind the one it let go.</returns>
    protected abstract CoFrame? __Recycle(CoFrame? rest, int thread);

    /// <summary>
    /// Where every negative state leads, inside the <c>try</c> blocks that enclose its await: throws what is to be thrown there, or
    /// returns <see cref="CoStep.Done"/> for a kill, so that C# itself runs the enclosing <c>finally</c> blocks and no <c>catch</c>.
    /// </summary>
    [StackTraceHidden]
    protected CoStep __Interrupted(Scheduler __os)
    {
        if (ReleaseZombie())
            return CoStep.Wait;
        if (__os.TakeInterrupt(this) is { } thrown)
            thrown.Throw();
        return CoStep.Done;
    }

    /// <summary>Suspends at an awaiter that is not CoGen's. Its continuation comes back to this frame's scheduler.</summary>
    protected CoStep __Await<TAwaiter>(Scheduler __os, ref TAwaiter awaiter)
        where TAwaiter : INotifyCompletion
    {
        // As in the compiler's own code, a struct is asked for its result as it was before it was given the continuation.
        var copy = awaiter;
        return __os.ParkOnForeign(this, ref copy);
    }

    /// <summary>For generated code: assigns and is true, so that a pattern variable can be kept in a field within a condition.</summary>
    protected static bool __Set<T>(out T target, T value)
        where T : allows ref struct
    {
        target = value;
        return true;
    }

    /// <summary>For generated code: the value, and not the variable that holds it.</summary>
    protected static T __Copy<T>(T value)
        where T : allows ref struct => value;

    /// <summary>For generated code, behind a finally block that awaits: throws again what left its try block, if anything did.</summary>
    [StackTraceHidden]
    protected static void __Rethrow(Exception? exception)
    {
        if (exception is not null)
            ExceptionDispatchInfo.Throw(exception);
    }

    // A frame in a pool is no task's.
    internal string DebugText =>
        __state == Zombie ? $"{__Name}, dead"
        : __state == AtRest ? $"{__Name}, kept for the next call"
        : __state == 0 ? __Name
        : __Location is { } location ? $"{__Name} at {location}"
        : $"{__Name} at await {(__state < 0 ? ~__state : __state)}";

    internal static string DebugTextOf(CoFrame? frame, short version) =>
        frame is null ? "no task"
        : frame.Version != version ? "a task that was started"
        : $"{frame.__Name}, not started";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static CoFrame Claim(CoFrame? frame, short version)
    {
        if (frame is null || frame.Version != version)
            ThrowUnclaimable(frame);
        frame.Version += OneTask;
        return frame;
    }

    [DoesNotReturn]
    private static void ThrowUnclaimable(CoFrame? frame) =>
        throw new InvalidOperationException(
            frame is null
                ? "default(CoTask) is no task: call a [CoTask] method to make one."
                : "This task was already awaited or spawned; a CoTask runs once."
        );

    // Of an awaiter whose await did not begin there is nothing to take.
    internal static void CheckClaimed(CoFrame? frame, short version)
    {
        if (frame is null || frame.Version == version)
            throw new InvalidOperationException(
                "The task has not run: a CoTask is awaited, spawned or started; no thread can wait for it."
            );
    }

    /// <summary>Turns the state, so that the next step leads to <see cref="__Interrupted"/>.</summary>
    internal void Interrupt() => __state = (short)~__state;

    // A dead frame that the ready queue still holds: it is released when its turn comes.
    internal void BecomeZombie() => __state = Zombie;

    internal bool IsZombie => __state == Zombie;

    internal bool ReleaseZombie()
    {
        if (!IsZombie)
            return false;
        Leave();
        return true;
    }

    /// <summary>Whether the frame can take the kill only when what it awaits has come back.</summary>
    internal virtual bool DefersKill() => false;

    /// <summary>Whether the frame swallowed its kill once too often and is left where it stands.</summary>
    internal virtual bool IsAbandoned => false;

    /// <summary>The foreign awaiter's continuation has come.</summary>
    internal virtual void ForeignCompleted() { }

    /// <summary>Gives the frame's outcome to the handle that <see cref="Sys.Start(CoTask)"/> made.</summary>
    internal virtual void CompleteHandle(CoHandleBase handle) => handle.Complete();
}
