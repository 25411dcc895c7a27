using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CoGen.CompilerServices;
using CoGen.Kernel;

namespace CoGen;

// What comes from elsewhere: other threads' posts, .NET's awaitables, and async code that awaits a task.
public sealed partial class Scheduler
{
    private static readonly Action s_nothing = static () => { };

    private readonly ConcurrentQueue<object> _posted = new();

    // Something was posted since the last look: one read, where the queue itself takes many.
    private volatile bool _hasPosted;
    private ForeignContinuation?[] _foreign = [];
    private int _foreignCount;
    private int _holds;

    // Something outside can still make a task ready.
    private bool HasSources => _foreignCount > 0 || Volatile.Read(ref _holds) > 0 || _hasPosted;

    /// <summary>
    /// Runs an action on the scheduler's thread, between two rounds; from any thread, at any time. Actions run in the order they
    /// were posted. What an action throws, <see cref="Run()"/> throws.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public void Post(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        Enqueue(action);
    }

    /// <summary>
    /// Keeps <see cref="Run()"/> waiting for posts, without tasks and with all of them parked, until the returned object is disposed.
    /// From any thread.
    /// </summary>
    public IDisposable Hold()
    {
        Interlocked.Increment(ref _holds);
        return new Held(this);
    }

    /// <summary>
    /// Runs a task on this scheduler for async code elsewhere; from any thread. The scheduler runs it when, or as soon as, a thread is in
    /// <see cref="Run()"/>.
    /// </summary>
    /// <returns>A .NET task with the outcome; canceled if the task was killed.</returns>
    /// <exception cref="InvalidOperationException">The task was used before.</exception>
    public Task RunAsync(CoTask task)
    {
        var completion = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var frame = task.Claim();
        RunAsync(frame, new CoHandle(), handle => Complete(completion, handle.TakeFailure()));
        return completion.Task;

        static void Complete(TaskCompletionSource completion, Exception? failure)
        {
            if (failure is TaskKilledException)
                completion.TrySetCanceled();
            else if (failure is not null)
                completion.TrySetException(failure);
            else
                completion.TrySetResult();
        }
    }

    /// <inheritdoc cref="RunAsync(CoTask)"/>
    public Task<T> RunAsync<T>(CoTask<T> task)
    {
        var completion = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var frame = task.Claim();
        RunAsync(frame, new CoHandle<T>(), handle => Complete(completion, (CoHandle<T>)handle));
        return completion.Task;

        static void Complete(TaskCompletionSource<T> completion, CoHandle<T> handle)
        {
            if (handle.TakeFailure() is not { } failure)
                completion.TrySetResult(handle.TakeResult());
            else if (failure is TaskKilledException)
                completion.TrySetCanceled();
            else
                completion.TrySetException(failure);
        }
    }

    private void RunAsync(CoFrame frame, CoHandleBase handle, Action<CoHandleBase> ended)
    {
        var hold = Hold();
        handle.Ended = ended_ =>
        {
            hold.Dispose();
            ended(ended_);
        };
        Enqueue(new Arrival(frame, handle));
    }

    // What Run has not fetched yet; other posts stay where they are.
    private void AdmitArrivals()
    {
        for (var count = _posted.Count; count > 0 && _posted.TryDequeue(out var item); count--)
        {
            if (item is Arrival arrival)
                Admit(arrival);
            else
                _posted.Enqueue(item);
        }
    }

    private void Admit(Arrival arrival) => AdmitWithHandle(arrival.Root, arrival.Handle, parent: 0);

    /// <summary>Parks a task on an awaiter that is not CoGen's. <see cref="Task.Yield"/> is a turn, and needs no thread of the pool.</summary>
    internal CoStep ParkOnForeign<TAwaiter>(CoFrame frame, ref TAwaiter awaiter)
        where TAwaiter : INotifyCompletion
    {
        if (typeof(TAwaiter) == typeof(YieldAwaitable.YieldAwaiter))
            return CoStep.Yield;
        var slot = frame.Slot;
        if (slot >= _foreign.Length)
            Array.Resize(ref _foreign, Math.Max(slot + 1, _foreign.Length * 2));
        var continuation = _foreign[slot] ??= new ForeignContinuation(this, slot);
        continuation.IsAwaited = true;
        _foreignCount++;
        Park(frame, WaitReason.Foreign);
        try
        {
            if (awaiter is ICriticalNotifyCompletion)
                ((ICriticalNotifyCompletion)awaiter).UnsafeOnCompleted(continuation.Action);
            else
                awaiter.OnCompleted(continuation.Action);
        }
        catch
        {
            // Thrown at the await: the task runs on, and waits for nothing.
            if (_table[slot].IsWaiting)
                CancelWait(slot);
            else
                _ready.Remove(frame);
            frame.ForeignCompleted();
            throw;
        }
        return CoStep.Wait;
    }

    /// <summary>A foreign awaiter called back; from any thread.</summary>
    internal void ForeignCompleted(ForeignContinuation continuation)
    {
        if (Environment.CurrentManagedThreadId == Volatile.Read(ref _thread))
            Resume(continuation);
        else
            Enqueue(continuation);
    }

    private void Resume(ForeignContinuation continuation)
    {
        if (!continuation.IsAwaited)
            return;
        continuation.IsAwaited = false;
        _foreignCount--;
        _table[continuation.Slot].Top!.ForeignCompleted();
        Wake(continuation.Slot);
    }

    // The continuation may still come: it finds that nobody awaits it, and the slot gets another one.
    private void DropForeign(int slot)
    {
        _foreign[slot]!.IsAwaited = false;
        _foreign[slot] = null;
        _foreignCount--;
    }

    private void Enqueue(object item)
    {
        _posted.Enqueue(item);
        _hasPosted = true;
        Interlocked.MemoryBarrier();
        WakeUp();
    }

    private void WakeUp()
    {
        if (Volatile.Read(ref _isSleeping))
            Volatile.Read(ref _poller)?.Wake();
    }

    private void RunPosted()
    {
        _hasPosted = false;
        Interlocked.MemoryBarrier();
        // What these post in turn waits for the next look.
        try
        {
            for (var count = _posted.Count; count > 0 && _posted.TryDequeue(out var item); count--)
            {
                if (item is ForeignContinuation continuation)
                    Resume(continuation);
                else if (item is Arrival arrival)
                    Admit(arrival);
                else
                    ((Action)item)();
                if (ContextChanged)
                    LeaveContext(-1);
            }
        }
        finally
        {
            // An action that throws leaves the others to the next Run.
            if (!_posted.IsEmpty)
                _hasPosted = true;
        }
    }

    private sealed class Held(Scheduler scheduler) : IDisposable
    {
        private Scheduler? _scheduler = scheduler;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _scheduler, null) is not { } held)
                return;
            Interlocked.Decrement(ref held._holds);
            // A post, since the scheduler may have looked at the holds and be about to sleep.
            held.Enqueue(s_nothing);
        }
    }
}
