using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using CoGen.CompilerServices;
using CoGen.Kernel;

namespace CoGen;

/// <summary>
/// Runs tasks in turn on one thread: a ready queue, a process table, and the system calls behind <see cref="Sys"/>. Order is first in,
/// first out; the same program runs in the same order every time.
/// </summary>
/// <remarks>
/// <para>
/// Everything but <see cref="Post"/>, <see cref="RunAsync(CoTask)"/> and <see cref="Hold"/> belongs to the thread that runs the
/// scheduler, and throws <see cref="InvalidOperationException"/> on another while it runs.
/// </para>
/// <para>After David Beazley, "A Curious Course on Coroutines and Concurrency" (PyCon 2009), part 7.</para>
/// </remarks>
public sealed partial class Scheduler : IDisposable
{
    private readonly SchedulerOptions _options;
    private readonly TaskTable _table = new();
    private ReadyQueue _ready = new();

    /// <summary>A scheduler with the default options.</summary>
    public Scheduler()
        : this(new SchedulerOptions()) { }

    /// <summary>A scheduler with these options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public Scheduler(SchedulerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _virtualTime = options.Time as VirtualTime;
        _start = options.Time.GetTimestamp();
    }

    /// <summary>How many tasks live.</summary>
    public int TaskCount => _table.Count;

    /// <summary>Makes a task run, from the tail of the ready queue. Nothing is kept of it once it ends.</summary>
    /// <returns>Its tid.</returns>
    /// <exception cref="InvalidOperationException">The task was used before; or another thread runs this scheduler.</exception>
    public Tid Spawn(CoTask task)
    {
        CheckThread();
        return _table.TidOf(Admit(task.Claim(), RunningNumber));
    }

    /// <inheritdoc cref="Spawn(CoTask)"/>
    public Tid Spawn<T>(CoTask<T> task)
    {
        CheckThread();
        return _table.TidOf(Admit(task.Claim(), RunningNumber));
    }

    /// <summary>Makes a task run and keeps its outcome in a handle, which tasks can await at any time and often.</summary>
    /// <exception cref="InvalidOperationException">The task was used before; or another thread runs this scheduler.</exception>
    public CoHandle Start(CoTask task)
    {
        CheckThread();
        return AdmitWithHandle(task.Claim(), new CoHandle(), RunningNumber);
    }

    /// <inheritdoc cref="Start(CoTask)"/>
    public CoHandle<T> Start<T>(CoTask<T> task)
    {
        CheckThread();
        return AdmitWithHandle(task.Claim(), new CoHandle<T>(), RunningNumber);
    }

    /// <summary>Wakes a task that <see cref="SystemCaller.Park"/> suspended: it goes to the tail of the ready queue.</summary>
    /// <returns>False where it is not parked so, or lives no more.</returns>
    public bool Wake(Tid tid)
    {
        CheckThread();
        ref var entry = ref _table.FindEntry(tid);
        if (Unsafe.IsNullRef(ref entry) || entry.Reason != WaitReason.SystemCall)
            return false;
        Wake(ref entry);
        return true;
    }

    internal TaskTable Table => _table;

    internal Tid TidOf(CoFrame frame) => _table.TidOf(frame.Slot);

    internal Tid ParentOf(CoFrame frame) => _table.ParentOf(frame.Slot);

    internal long NumberOf(CoFrame frame) => _table[frame.Slot].Number;

    internal THandle AdmitWithHandle<THandle>(CoFrame root, THandle handle, long parent)
        where THandle : CoHandleBase
    {
        var slot = Admit(root, parent);
        handle.Tid = _table.TidOf(slot);
        handle.Scheduler = this;
        _table[slot].Flags |= TaskFlags.HasHandle;
        _handles.Add(slot, handle);
        return handle;
    }

    internal int Admit(CoFrame root, long parent)
    {
        var slot = _table.Add(root, parent);
        if (_entriesNameFrames)
            _table[slot].Top = root;
        _ready.Push(root);
        return slot;
    }

    /// <summary>Suspends a task until something calls <see cref="Wake(int)"/>; always <see cref="CoStep.Wait"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal CoStep Park(CoFrame frame, WaitReason reason)
    {
        ref var entry = ref _table[frame.Slot];
        if (entry.Top != frame)
            entry.Top = frame;
        entry.Reason = reason;
        return CoStep.Wait;
    }

    /// <inheritdoc cref="Park(CoFrame, WaitReason)"/>
    /// <param name="frame">The running frame.</param>
    /// <param name="reason">What it waits for.</param>
    /// <param name="detail">Which task, or which descriptor.</param>
    internal CoStep Park(CoFrame frame, WaitReason reason, int detail)
    {
        _table.Detail(frame.Slot) = detail;
        return Park(frame, reason);
    }

    /// <summary>A parked task goes to the tail of the ready queue.</summary>
    internal void Wake(int slot) => Wake(ref _table[slot]);

    private void Wake(ref TaskEntry entry)
    {
        entry.Reason = WaitReason.None;
        _ready.Push(entry.Top!);
    }

    /// <summary>As <see cref="Wake(int)"/>, but the exception is thrown at the task's await.</summary>
    internal void WakeWith(int slot, Exception exception)
    {
        var frame = _table[slot].Top!;
        frame.Interrupt();
        _interrupts.Add(slot, ExceptionDispatchInfo.Capture(exception));
        Wake(slot);
    }
}
