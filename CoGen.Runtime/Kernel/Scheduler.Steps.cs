using System.Diagnostics;
using System.Runtime.CompilerServices;
using CoGen.CompilerServices;
using CoGen.Kernel;

namespace CoGen;

// What follows a step that did not yield: the way up to the callers, the calls handed to the loop, and the end of a task.
public sealed partial class Scheduler
{
    // Set when a Wait step is more than a wait: a call to be gone on with in the loop, or a task that killed itself.
    private bool _hasAfterStep;
    private CoFrame? _handedOver;
    private bool _killsItself;

    // The step did not yield: the running frame gives up its place.
    [StackTraceHidden]
    private void Leave(CoFrame frame, CoStep step)
    {
        var slot = _running = frame.Slot;
        _ready.Leave();
        SetRunning(ref frame);
        try
        {
            GoOn(ref frame, step);
        }
        catch (Exception exception)
        {
            PassUp(frame, exception);
        }
        if (_contextCount != 0 || ContextChanged)
            LeaveContext(slot);
        NoneRuns();
    }

    // The running frame's step threw, which was given by the ready queue.
    [StackTraceHidden]
    private void Fail(Exception exception)
    {
        var frame = _ready.Running;
        var slot = _running = frame.Slot;
        _ready.Leave();
        PassUp(frame, exception);
        LeaveContext(slot);
        NoneRuns();
    }

    // A step that did not yield: the task waits, or goes on in a caller or in a call that was handed over, or is over.
    [StackTraceHidden]
    private void GoOn(ref CoFrame running, CoStep step)
    {
        var frame = running;
        while (true)
        {
            if (step == CoStep.Done)
            {
                if (IsClosing(frame))
                {
                    LeaveClosed(frame);
                    return;
                }
                if (frame.Caller is not { } caller)
                {
                    Exit(frame);
                    return;
                }
                frame = caller;
            }
            else if (step == CoStep.Wait)
            {
                if (!_hasAfterStep || AfterStep(frame) is not { } callee)
                    return;
                frame = callee;
            }
            else
            {
                Queue(frame);
                return;
            }
            running = frame;
            step = frame.__Resume(this);
        }
    }

    // The call to be gone on with; or none, when the task killed itself.
    private CoFrame? AfterStep(CoFrame frame)
    {
        _hasAfterStep = false;
        if (_killsItself)
        {
            _killsItself = false;
            Unwind(frame.Slot);
            return null;
        }
        var callee = _handedOver;
        _handedOver = null;
        return callee;
    }

    // An exception goes from caller to caller, until one catches it.
    [StackTraceHidden]
    private void PassUp(CoFrame frame, Exception exception)
    {
        SetRunning(ref frame);
        var trace = default(CallerTrace);
        while (PassOn(frame, exception, ref trace) is { } caller)
        {
            frame = caller;
            try
            {
                GoOn(ref frame, frame.__Resume(this));
                return;
            }
            catch (Exception thrown)
            {
                exception = thrown;
            }
        }
    }

    /// <summary>A frame other than the one whose turn it was yielded: it goes to the tail. The task's step is over.</summary>
    internal void Queue(CoFrame frame)
    {
        ref var entry = ref _table[frame.Slot];
        if (entry.Top != frame)
            entry.Top = frame;
        if (_unwinding == 0)
            _ready.Replace(frame);
        else
            _ready.Push(frame);
    }

    /// <summary>A call too deep for the stack: the loop goes on with it.</summary>
    internal CoStep HandOver(CoFrame callee)
    {
        _table[callee.Slot].Top = callee;
        _handedOver = callee;
        _hasAfterStep = true;
        return CoStep.Wait;
    }

    // A task of one frame returned, and there is no more to its end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryExit(CoFrame frame)
    {
        var slot = frame.Slot;
        if (frame.Caller is not null || _table[slot].Flags != TaskFlags.None)
            return false;
        _ready.Leave();
        frame.Release(_threadNumber);
        _table.Remove(slot);
        return true;
    }

    // The task returned: its handle has the result, and who waits for it goes on.
    private void Exit(CoFrame root)
    {
        var slot = root.Slot;
        if ((_table[slot].Flags & TaskFlags.HasHandle) != 0)
            root.CompleteHandle(TakeHandle(slot));
        root.Release();
        Remove(slot);
    }

    // Every end of a task comes here.
    private void Remove(int slot)
    {
        var flags = _table[slot].Flags;
        if ((flags & TaskFlags.HasWaiters) != 0)
            WakeWaiters(slot);
        if ((flags & TaskFlags.HasContext) != 0)
            DropContext(slot);
        _table.Remove(slot);
    }
}
