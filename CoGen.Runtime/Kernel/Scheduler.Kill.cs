using System.Runtime.CompilerServices;
using CoGen.CompilerServices;
using CoGen.Kernel;

namespace CoGen;

// Kill: leave every wait queue, then unwind the frames from the innermost outwards, each running its finally blocks.
public sealed partial class Scheduler
{
    private readonly List<(Tid Tid, bool Force)> _killQueue = [];

    // Of a killed task whose cleanup awaits: the frame whose finally blocks run. What these call ends as any other frame does.
    private readonly Dictionary<int, CoFrame> _closing = [];

    // Whether it holds any: asked at each return to a caller, where to count costs half a nanosecond.
    private bool _hasClosing;
    private int _unwinding;

    /// <summary>
    /// Kills a task: it leaves whatever it waits for, its <c>finally</c> blocks run, on its own later turns from the first await in
    /// them, and who waits for it is woken when it has ended. From plain code within a running task the kill happens when the round
    /// is over; otherwise at once.
    /// </summary>
    /// <param name="tid">The task. A second kill of it changes nothing.</param>
    /// <param name="force">Abandons a cleanup that does not end by itself.</param>
    /// <returns>Whether it was alive.</returns>
    /// <exception cref="InvalidOperationException">Another thread runs this scheduler.</exception>
    public bool Kill(Tid tid, bool force = false)
    {
        CheckThread();
        var slot = _table.Find(tid);
        if (slot < 0)
            return false;
        if (RunningSlot >= 0)
        {
            QueueKill(slot, force);
            return true;
        }
        if (Volatile.Read(ref _thread) == 0)
        {
            EnterContexts();
            if (!IsBelowRun)
                MeasureStack();
        }
        KillNow(slot, force);
        return true;
    }

    /// <summary>Kills every task, in the order of their tids, as <see cref="Kill(Tid, bool)"/> does.</summary>
    public void KillAll()
    {
        CheckThread();
        foreach (var slot in _table.SlotsInOrder())
            Kill(_table.TidOf(slot));
    }

    /// <summary>The system call: kills another task at once.</summary>
    internal bool Kill(CoFrame killer, Tid tid, bool force, out CoStep step)
    {
        step = CoStep.Yield;
        var slot = _table.Find(tid);
        if (slot < 0)
            return false;
        if (slot == killer.Slot)
        {
            // What is left of its cleanup is abandoned when the round is over.
            if (force)
                QueueKill(slot, force);
            if ((_table[slot].Flags & TaskFlags.Closing) != 0)
                return true;
            // Its frames are on the stack: the loop unwinds them once this step has returned there.
            _table[slot].Flags |= TaskFlags.Closing;
            _killsItself = _hasAfterStep = true;
            step = Park(killer, WaitReason.SystemCall);
        }
        else if (_unwinding > 0)
            QueueKill(slot, force);
        else
            KillNow(slot, force);
        return true;
    }

    private void QueueKill(int slot, bool force)
    {
        if ((_table[slot].Flags & (TaskFlags.KillQueued | TaskFlags.Closing)) != 0 && !force)
            return;
        _table[slot].Flags |= TaskFlags.KillQueued;
        _killQueue.Add((_table.TidOf(slot), force));
    }

    private void KillQueued()
    {
        for (var i = 0; i < _killQueue.Count; i++)
        {
            var slot = _table.Find(_killQueue[i].Tid);
            if (slot >= 0)
                KillNow(slot, _killQueue[i].Force);
        }
        _killQueue.Clear();
    }

    private void KillNow(int slot, bool force)
    {
        var tid = _table.TidOf(slot);
        if ((_table[slot].Flags & TaskFlags.Closing) == 0)
        {
            _table[slot].Flags |= TaskFlags.Closing;
            Unwind(slot);
        }
        if (force && _table.TidOf(slot) == tid)
            Abandon(slot);
    }

    // Takes a killed task out of what it stands in and unwinds it.
    private void Unwind(int slot)
    {
        ref var entry = ref _table[slot];
        var top = InnermostOf(slot);
        if (top.DefersKill())
        {
            SetClosing(slot, top);
            return;
        }
        _interrupts.Remove(slot);
        var stillQueued = !entry.IsWaiting;
        if (!stillQueued)
            CancelWait(slot);
        UnwindFrom(top, stillQueued);
    }

    // A frame of a killed task came to its end on a turn of its own.
    private void LeaveClosed(CoFrame frame)
    {
        var caller = frame.Caller;
        var slot = frame.Slot;
        ResetClosing(slot);
        if (frame.IsAbandoned)
            ReportAbandoned(frame);
        else
            frame.Leave();
        if (caller is null)
            EndKilled(slot);
        else
            UnwindFrom(caller, stillQueued: false);
    }

    private void UnwindFrom(CoFrame innermost, bool stillQueued)
    {
        var (frame, running) = (innermost, innermost);
        var slot = frame.Slot;
        var (outer, outerFrame, outerContext) = (_running, _runningFrame, CurrentContext);
        _running = slot;
        SetRunning(ref running);
        _unwinding++;
        RestoreContext(_baseContext);
        EnterContext(slot);
        while (true)
        {
            var caller = frame.Caller;
            var isQueued = stillQueued && frame == innermost;
            var step = Close(frame);
            if (step != CoStep.Done)
            {
                StayClosing(frame, step, isQueued);
                break;
            }
            if (frame.IsAbandoned)
            {
                ReportAbandoned(frame);
                if (isQueued)
                    _ready.Remove(frame);
            }
            else if (isQueued)
                frame.BecomeZombie();
            else
                frame.Leave();
            if (caller is null)
            {
                EndKilled(slot);
                break;
            }
            frame = running = caller;
        }
        _unwinding--;
        LeaveContext(slot);
        RestoreContext(outerContext);
        (_running, _runningFrame) = (outer, outerFrame);
    }

    // One frame's finally blocks. What they throw is the task's failure, and stops no other frame's.
    private CoStep Close(CoFrame frame)
    {
        if (frame.__state == 0)
            return CoStep.Done;
        if (frame.__state > 0)
            frame.Interrupt();
        try
        {
            return frame.__Resume(this);
        }
        catch (Exception exception)
        {
            Report(frame.Slot, exception);
            return CoStep.Done;
        }
    }

    // The cleanup awaits: it goes on in the task's later turns.
    private void StayClosing(CoFrame frame, CoStep step, bool isQueued)
    {
        SetClosing(frame.Slot, frame);
        if (step == CoStep.Yield)
        {
            _table[frame.Slot].Top = frame;
            if (!isQueued)
                _ready.Push(frame);
            return;
        }
        if (isQueued)
            _ready.Remove(frame);
        if (!_hasAfterStep)
            return;
        _hasAfterStep = _killsItself = false;
        if (_handedOver is { } callee)
            _ready.Push(callee);
        _handedOver = null;
    }

    private void EndKilled(int slot)
    {
        ResetClosing(slot);
        if ((_table[slot].Flags & TaskFlags.HasHandle) != 0)
        {
            var handle = TakeHandle(slot);
            if (handle.Failure is { } failure)
                FailHandle(handle, failure);
            else
                handle.Fail(new TaskKilledException(_table.TidOf(slot)));
        }
        Remove(slot);
    }

    // Whether the frame's end leads on to its caller's cleanup.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsClosing(CoFrame frame) => _hasClosing && _closing.GetValueOrDefault(frame.Slot) == frame;

    private void SetClosing(int slot, CoFrame frame)
    {
        _closing[slot] = frame;
        _hasClosing = true;
    }

    private void ResetClosing(int slot)
    {
        if (!_hasClosing)
            return;
        _closing.Remove(slot);
        _hasClosing = _closing.Count > 0;
    }

    // Leaves the task's frames as they are, to the garbage collector: their finally blocks do not run.
    private void Abandon(int slot)
    {
        ref var entry = ref _table[slot];
        if (entry.IsWaiting)
            CancelWait(slot);
        else
            _ready.Remove(InnermostOf(slot));
        _interrupts.Remove(slot);
        EndKilled(slot);
    }

    private void ReportAbandoned(CoFrame frame) =>
        Report(
            frame.Slot,
            new InvalidOperationException(
                $"Task {TidOf(frame)} was killed, but {frame.__Name} caught the {nameof(TaskKilledException)} and awaited again, twice. "
                    + "It was left where it stood. Let that exception pass in methods that are not rewritten."
            )
        );

    private void CancelWait(int slot)
    {
        ref var entry = ref _table[slot];
        switch (entry.Reason)
        {
            case WaitReason.Task:
                LeaveWaiters(_table.Detail(slot), slot);
                break;
            case WaitReason.Timer:
                _timers.Cancel(slot);
                break;
            case WaitReason.Read or WaitReason.Write:
                _poller!.Cancel(slot, entry.Reason, _table.Detail(slot));
                break;
            case WaitReason.Foreign:
                DropForeign(slot);
                break;
        }
        entry.Reason = WaitReason.None;
    }
}
