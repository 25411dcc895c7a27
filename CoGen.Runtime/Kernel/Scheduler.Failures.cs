using System.Diagnostics;
using System.Runtime.ExceptionServices;
using CoGen.CompilerServices;
using CoGen.Kernel;

namespace CoGen;

// Exceptions: from frame to frame, and of tasks that nobody awaits.
public sealed partial class Scheduler
{
    // Past this many untaken failures only their number is kept, so that a server cannot drown in them.
    private const int MostFailuresKept = 16;

    // A trace names the innermost callers and the outermost: each rethrow copies it, so a failure deep in a recursion must not grow it.
    private const int MostCallersTraced = 64;

    private readonly Dictionary<int, ExceptionDispatchInfo> _interrupts = [];
    private readonly List<Exception> _failures = [];
    private readonly List<CoHandleBase> _failedHandles = [];
    private FailureCount _failuresNotKept = new();

    /// <summary>What is to be thrown at the frame's await, if anything.</summary>
    internal ExceptionDispatchInfo? TakeInterrupt(CoFrame frame) => _interrupts.Remove(frame.Slot, out var exception) ? exception : null;

    // How far the trace of a failure has come.
    private struct CallerTrace
    {
        internal ExceptionDispatchInfo? Failure;
        internal int Callers;
    }

    // The frame threw: its caller, which is returned, sees the exception at its await; or the task has failed.
    private CoFrame? PassOn(CoFrame frame, Exception exception, ref CallerTrace trace)
    {
        _hasAfterStep = _killsItself = false;
        _handedOver = null;
        var slot = frame.Slot;
        if (IsClosing(frame))
        {
            Report(slot, exception);
            LeaveClosed(frame);
            return null;
        }
        var caller = frame.Caller;
        frame.Leave();
        if (caller is null)
        {
            End(slot, exception);
            return null;
        }
        _table[slot].Top = caller;
        caller.Interrupt();
        if (trace.Failure?.SourceException != exception)
            trace.Callers = 0;
        if (trace.Callers++ < MostCallersTraced)
            trace.Failure = ExceptionDispatchInfo.Capture(exception);
        _interrupts[slot] = trace.Failure!;
        return caller;
    }

    // The task is over without a result.
    private void End(int slot, Exception exception)
    {
        Report(slot, exception);
        Remove(slot);
    }

    // Of a killed task, what its cleanup threw; its handle completes when the rest of the cleanup is over.
    private void Report(int slot, Exception exception)
    {
        var flags = _table[slot].Flags;
        if ((flags & (TaskFlags.HasHandle | TaskFlags.Closing)) == TaskFlags.HasHandle)
            FailHandle(TakeHandle(slot), exception);
        else if ((flags & TaskFlags.HasHandle) != 0 && _handles[slot].Failure is null)
            _handles[slot].Failure = exception;
        else if (_options.OnFailure is { } onFailure)
            CallHandler(onFailure, _table.TidOf(slot), exception);
        else if (_failures.Count < MostFailuresKept)
            _failures.Add(exception);
        else
            _failuresNotKept.Add();
    }

    // What the handler throws must not reach the frames on the stack: Run throws it between two rounds, as a posted action's.
    private void CallHandler(Action<Tid, Exception> onFailure, Tid tid, Exception exception)
    {
        try
        {
            onFailure(tid, exception);
        }
        catch (Exception thrown)
        {
            Post(() => ExceptionDispatchInfo.Throw(thrown));
        }
    }

    private void FailHandle(CoHandleBase handle, Exception exception)
    {
        handle.Fail(exception);
        if (!handle.IsTaken)
            KeepUntaken(handle);
    }

    private void KeepUntaken(CoHandleBase handle)
    {
        _failedHandles.RemoveAll(static failed => failed.IsTaken);
        if (_failedHandles.Count < MostFailuresKept)
            _failedHandles.Add(handle);
        else
            handle.CountIn(_failuresNotKept);
    }

    [StackTraceHidden]
    private void ThrowFailures()
    {
        if (TakeFailures() is { } failures)
            ExceptionDispatchInfo.Throw(failures);
    }

    // What nobody has taken: one failure as it is, several in one.
    private Exception? TakeFailures()
    {
        foreach (var handle in _failedHandles)
            if (!handle.IsTaken)
                _failures.Add(handle.TakeFailure()!);
        _failedHandles.Clear();
        var notKept = _failuresNotKept.Value;
        if (_failures.Count + notKept == 0)
            return null;
        var failures = _failures.ToArray();
        _failures.Clear();
        _failuresNotKept = new FailureCount();
        if (failures.Length == 1 && notKept == 0)
            return failures[0];
        var message = $"{failures.Length + notKept} tasks failed" + (notKept == 0 ? "." : $"; {notKept} of the failures were not kept.");
        return new AggregateException(message, failures);
    }
}
