using System.Diagnostics;
using CoGen.CompilerServices;
using CoGen.Kernel;

namespace CoGen;

// The loop: rounds of the ready queue, and between two rounds one look at the clock, the descriptors and what other threads sent.
public sealed partial class Scheduler
{
    // Deeper calls are handed to the loop instead of the stack.
    private const int DeepestDirectCall = 64;

    private int _depth;

    // Set when a Wait step is more than a wait: a call to be gone on with in the loop, or a task that killed itself.
    private bool _hasAfterStep;
    private CoFrame? _handedOver;
    private bool _killsItself;

    /// <summary>Runs until no task lives, then throws what failed and nobody took.</summary>
    /// <exception cref="DeadlockException">Tasks wait, and nothing can wake them.</exception>
    /// <exception cref="AggregateException">Several tasks failed. One failure is thrown as it is.</exception>
    /// <exception cref="InvalidOperationException">The scheduler runs already.</exception>
    public void Run()
    {
        var outer = EnterRun();
        try
        {
            while (RunRound())
                BetweenRounds(mayBlock: true);
        }
        finally
        {
            LeaveRun(outer);
        }
        ThrowFailures();
    }

    /// <summary>Runs the task, and all others, until no task lives.</summary>
    /// <inheritdoc cref="Run()"/>
    public void Run(CoTask task)
    {
        CheckNotRunning();
        Spawn(task);
        Run();
    }

    /// <summary>Runs the task, and all others, until no task lives.</summary>
    /// <returns>The task's result.</returns>
    /// <inheritdoc cref="Run()"/>
    public T Run<T>(CoTask<T> task)
    {
        CheckNotRunning();
        var handle = Start(task);
        Run();
        return handle.TakeResult();
    }

    /// <summary>
    /// Runs one round: every task that is ready now, once, and what is due, without blocking. For a loop that is not the scheduler's.
    /// </summary>
    /// <returns>Whether tasks live still. When none does, what failed and nobody took is thrown, as by <see cref="Run()"/>.</returns>
    /// <exception cref="AggregateException">Several tasks failed. One failure is thrown as it is.</exception>
    /// <exception cref="InvalidOperationException">The scheduler runs already.</exception>
    public bool Tick()
    {
        var outer = EnterRun();
        try
        {
            BetweenRounds(mayBlock: false);
            RunRound();
            if (_table.Count > 0)
                return true;
        }
        finally
        {
            LeaveRun(outer);
        }
        ThrowFailures();
        return false;
    }

    // Whether there is a reason to go on.
    [StackTraceHidden]
    private bool RunRound()
    {
        Round++;
        if (_ready.NextRound())
        {
            _isInRound = true;
            while (!_ready.RoundIsOver)
            {
                try
                {
                    if (_contextCount == 0 && s_hasField)
                        Drain();
                    else
                        DrainInContexts();
                }
                catch (Exception exception)
                {
                    var failed = _ready.Running;
                    _running = failed.Slot;
                    _ready.Leave();
                    GoOn(failed, CoStep.Done, exception);
                    LeaveContext(_running);
                    _running = -1;
                }
            }
            _isInRound = false;
        }
        if (_killQueue.Count > 0)
            KillQueued();
        return _table.Count > 0 || HasSources;
    }

    // The hot loop. While it runs a step nothing says which task that is: it is the one that was taken last.
    [StackTraceHidden]
    private void Drain()
    {
        while (_ready.TryTake(out var frame))
        {
            var step = frame.__Resume(this);
            if (step == CoStep.Yield)
            {
                _ready.Keep(frame);
                if (!ContextFieldChanged)
                    continue;
                LeaveContext(frame.Slot);
            }
            else if (step == CoStep.Wait && !_hasAfterStep)
            {
                _ready.Leave();
                if (!ContextFieldChanged)
                    continue;
                LeaveContext(frame.Slot);
            }
            else
                Leave(frame, step);
            if (_contextCount != 0)
                DrainInContexts();
        }
    }

    // The same, when some tasks have an execution context of their own, or may have without its being seen in the field.
    [StackTraceHidden]
    private void DrainInContexts()
    {
        while (_ready.TryTake(out var frame))
        {
            var slot = frame.Slot;
            EnterContext(slot);
            var step = frame.__Resume(this);
            if (step == CoStep.Yield)
            {
                _ready.Keep(frame);
                LeaveContext(slot);
            }
            else
                Leave(frame, step);
        }
    }

    // The step did not yield: the running frame gives up its place.
    [StackTraceHidden]
    private void Leave(CoFrame frame, CoStep step)
    {
        var slot = _running = frame.Slot;
        _ready.Leave();
        GoOn(frame, step);
        if (_contextCount != 0 || ContextChanged)
            LeaveContext(slot);
        _running = -1;
    }

    // A step that did not yield: the task waits, or goes on in a caller or in a call that was handed over, or is over.
    [StackTraceHidden]
    private void GoOn(CoFrame frame, CoStep step, Exception? thrown = null)
    {
        var trace = default(CallerTrace);
        while (true)
        {
            _depth = 0;
            if (thrown is not null)
            {
                if (PassOn(frame, thrown, ref trace) is not { } caller)
                    return;
                frame = caller;
                thrown = null;
            }
            else if (step == CoStep.Done)
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
                _table[frame.Slot].Top = caller;
                frame = caller;
            }
            else if (step == CoStep.Wait)
            {
                if (!_hasAfterStep)
                    return;
                _hasAfterStep = false;
                if (_killsItself)
                {
                    _killsItself = false;
                    Unwind(frame.Slot);
                    return;
                }
                frame = _handedOver!;
                _handedOver = null;
            }
            else
            {
                _ready.Push(frame);
                return;
            }
            try
            {
                step = frame.__Resume(this);
            }
            catch (Exception exception)
            {
                thrown = exception;
            }
        }
    }

    /// <summary>A frame calls another: the callee's first step runs at once, on the caller's stack unless that is deep.</summary>
    [StackTraceHidden]
    internal CoStep Call(CoFrame callee, CoFrame caller)
    {
        callee.Slot = caller.Slot;
        if (_depth >= DeepestDirectCall)
        {
            callee.Caller = caller;
            _table[caller.Slot].Top = callee;
            _handedOver = callee;
            _hasAfterStep = true;
            return CoStep.Wait;
        }
        _depth++;
        var step = callee.__Resume(this);
        _depth--;
        if (step == CoStep.Done)
            return CoStep.Done;
        if (callee.Caller != caller)
            callee.Caller = caller;
        if (step == CoStep.Yield)
        {
            _table[caller.Slot].Top = callee;
            _ready.Push(callee);
        }
        return CoStep.Wait;
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
