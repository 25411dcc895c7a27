using System.Runtime.InteropServices;
using CoGen.CompilerServices;
using CoGen.Kernel;

namespace CoGen;

// Tasks that wait for tasks, and the handles that keep outcomes.
public sealed partial class Scheduler
{
    private readonly Dictionary<int, WaiterList> _waiters = [];
    private readonly Dictionary<int, CoHandleBase> _handles = [];

    /// <summary>Parks a task until another ends.</summary>
    /// <exception cref="DeadlockException">It would wait for itself, directly or round a circle.</exception>
    internal CoStep ParkOnTask(CoFrame frame, int target)
    {
        var slot = frame.Slot;
        if (FindCircle(slot, target) is { } circle)
            throw Deadlock(circle);
        _table[target].Flags |= TaskFlags.HasWaiters;
        CollectionsMarshal.GetValueRefOrAddDefault(_waiters, target, out _).Add(_table, slot);
        return Park(frame, WaitReason.Task, target);
    }

    private void WakeWaiters(int target)
    {
        _waiters.Remove(target, out var waiters);
        while (waiters.TryTake(_table, out var slot))
            Wake(slot);
    }

    private void LeaveWaiters(int target, int slot)
    {
        ref var waiters = ref CollectionsMarshal.GetValueRefOrNullRef(_waiters, target);
        waiters.Remove(_table, slot);
        if (!waiters.IsEmpty)
            return;
        _waiters.Remove(target);
        _table[target].Flags &= ~TaskFlags.HasWaiters;
    }

    // The tasks from the target on, each waiting for the next, if they lead back to the one that is about to wait.
    private List<int>? FindCircle(int waiter, int target)
    {
        var next = target;
        while (next != waiter)
        {
            if (_table[next].Reason != WaitReason.Task)
                return null;
            next = _table.Detail(next);
        }
        var circle = new List<int> { waiter };
        for (next = target; next != waiter; next = _table.Detail(next))
            circle.Add(next);
        return circle;
    }

    private CoHandleBase TakeHandle(int slot)
    {
        _handles.Remove(slot, out var handle);
        _table[slot].Flags &= ~TaskFlags.HasHandle;
        return handle!;
    }
}
