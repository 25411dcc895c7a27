using System.Runtime.ExceptionServices;
using CoGen.CompilerServices;
using CoGen.Kernel;

namespace CoGen;

// Exceptions: from frame to frame, and of tasks that nobody awaits.
public sealed partial class Scheduler
{
    // Past this many untaken failures only their number is kept, so that a server cannot drown in them.
    private const int MostFailuresKept = 16;

    private readonly Dictionary<int, Exception> _interrupts = [];
    private readonly List<Exception> _failures = [];
    private readonly List<CoHandleBase> _failedHandles = [];
    private long _failuresNotKept;

    /// <summary>What is to be thrown at the frame's await, if anything.</summary>
    internal Exception? TakeInterrupt(CoFrame frame) => _interrupts.Remove(frame.Slot, out var exception) ? exception : null;

    // The frame threw: its caller sees the exception at its await, or the task has failed.
    private void Fail(CoFrame frame, Exception exception)
    {
        while (true)
        {
            _depth = 0;
            _hasAfterStep = _killsItself = false;
            _handedOver = null;
            var slot = frame.Slot;
            if ((_table[slot].Flags & TaskFlags.Closing) != 0)
            {
                Report(slot, exception);
                LeaveClosed(frame);
                return;
            }
            var caller = frame.Caller;
            frame.Release();
            if (caller is null)
            {
                End(slot, exception);
                return;
            }
            _table[slot].Top = caller;
            caller.__state = ~caller.__state;
            _interrupts[slot] = exception;
            frame = caller;
            try
            {
                AfterStep(frame, frame.__Resume(this), ref frame!);
                return;
            }
            catch (Exception next)
            {
                exception = next;
            }
        }
    }

    // The task is over without a result.
    private void End(int slot, Exception exception)
    {
        try
        {
            Report(slot, exception);
        }
        finally
        {
            Remove(slot);
        }
    }

    private void Report(int slot, Exception exception)
    {
        if ((_table[slot].Flags & TaskFlags.HasHandle) != 0)
        {
            var handle = TakeHandle(slot);
            handle.Fail(exception);
            if (exception is not TaskKilledException)
                KeepUntaken(handle);
        }
        else if (exception is TaskKilledException) { }
        else if (_options.OnFailure is { } onFailure)
            onFailure(_table.TidOf(slot), exception);
        else if (_failures.Count < MostFailuresKept)
            _failures.Add(exception);
        else
            _failuresNotKept++;
    }

    private void KeepUntaken(CoHandleBase handle)
    {
        _failedHandles.RemoveAll(static failed => failed.IsTaken);
        if (_failedHandles.Count < MostFailuresKept)
            _failedHandles.Add(handle);
        else
            _failuresNotKept++;
    }

    private void ThrowFailures()
    {
        foreach (var handle in _failedHandles)
            if (!handle.IsTaken)
                _failures.Add(handle.TakeFailure()!);
        _failedHandles.Clear();
        var failures = _failures.ToArray();
        var notKept = _failuresNotKept;
        _failures.Clear();
        _failuresNotKept = 0;
        if (failures.Length == 1 && notKept == 0)
            ExceptionDispatchInfo.Throw(failures[0]);
        if (failures.Length > 0)
            throw new AggregateException(
                notKept == 0
                    ? $"{failures.Length} tasks failed."
                    : $"{failures.Length + notKept} tasks failed; {notKept} of the failures were not kept.",
                failures
            );
    }
}
