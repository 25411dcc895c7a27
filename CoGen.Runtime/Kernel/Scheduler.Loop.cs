using System.Diagnostics;
using CoGen.CompilerServices;
using CoGen.Kernel;

namespace CoGen;

// The loop: rounds of the ready queue, and between two rounds one look at the clock, the descriptors and what other threads sent.
public sealed partial class Scheduler
{
    private BranchHistory _branchHistory;

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
            _branchHistory.BeginRound(in _ready, Round);
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
                    Fail(exception);
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
        var next = _ready.Next;
        while (_ready.TryTake(ref next, out var frame))
        {
            _branchHistory.Mark(frame);
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
            else if (step == CoStep.Done && TryExit(frame))
            {
                if (!ContextFieldChanged)
                    continue;
                LeaveContext(-1);
            }
            else
                Leave(frame, step);
            if (_contextCount != 0)
            {
                // To the round's end.
                DrainInContexts();
                return;
            }
        }
    }

    // The same, when some tasks have an execution context of their own, or may have without its being seen in the field.
    [StackTraceHidden]
    private void DrainInContexts()
    {
        var next = _ready.Next;
        while (_ready.TryTake(ref next, out var frame))
        {
            var slot = frame.Slot;
            EnterContext(slot);
            var step = frame.__Resume(this);
            if (step == CoStep.Yield)
            {
                _ready.Keep(frame);
                LeaveContext(slot);
            }
            else if (step == CoStep.Wait && !_hasAfterStep)
            {
                // A dead frame, which the queue still held, is in a pool by now and names no slot.
                _ready.Leave();
                LeaveContext(slot);
            }
            else
                Leave(frame, step);
        }
    }
}
