using System.Runtime.InteropServices;

namespace CoGen.Polling;

// The waits, each with the handle it came with, and the search for those whose handle was closed meanwhile.
//
// Only code that ran since the last look can have closed something, apart from other threads. Looking at every wait each round would
// make 10,000 idle connections dear, so a round looks at a few; and a scheduler with nothing to do goes on looking, at more each
// time, between sleeps of a millisecond, until it has seen all. Then it may sleep.
internal sealed partial class EpollPoller
{
    private const int FewWaits = 16;

    // By the task's slot. A struct around the reference spares the array store its covariance check.
    private Wait[] _waits = [];
    private int _next;

    private struct Wait
    {
        internal SafeHandle? Handle;
    }

    public void Poll(int milliseconds)
    {
        var unseen = _waits.Length;
        for (var few = FewWaits; ; few *= 2)
        {
            if (Waiting > 0 && EndClosed(Math.Min(few, _waits.Length)))
                milliseconds = 0;
            unseen -= few;
            var sleep = milliseconds;
            if (Waiting > 0)
                sleep = (int)Math.Min((uint)milliseconds, unseen > 0 ? 1u : ClosedHandle.LongestSleep);
            var count = _set.Wait(sleep);
            for (var i = 0; i < count; i++)
                if (_set.Read(i, out var events, out var data))
                    Dispatch(events, data);
            _set.Grow(count);
            if (milliseconds > 0)
                milliseconds -= sleep;
            if (count > 0 || milliseconds == 0 || Waiting == 0)
                return;
            if (unseen <= 0)
                (few, unseen) = (FewWaits / 2, _waits.Length);
        }
    }

    private void Enqueue(ref Descriptor descriptor, int slot, SafeHandle handle, WaitReason reason)
    {
        if (slot >= _waits.Length)
            Array.Resize(ref _waits, Math.Max(slot + 1, Math.Max(FewWaits, _waits.Length * 2)));
        _waits[slot].Handle = handle;
        Waiting++;
        descriptor.Side(reason).Waiters.Add(os.Table, slot);
    }

    private void Dequeue(ref Descriptor descriptor, int slot, WaitReason reason)
    {
        descriptor.Side(reason).Waiters.Remove(os.Table, slot);
        Forget(slot);
    }

    private void Forget(int slot)
    {
        _waits[slot].Handle = null;
        Waiting--;
    }

    // Looks at the next few waits. Whether one of them has ended.
    private bool EndClosed(int count)
    {
        var waiting = Waiting;
        for (; count > 0; count--)
        {
            if (_next >= _waits.Length)
                _next = 0;
            var slot = _next++;
            if (_waits[slot].Handle is not { IsClosed: true } handle)
                continue;
            Dequeue(ref _descriptors[os.Table.Detail(slot)], slot, os.Table[slot].Reason);
            os.WakeWith(slot, ClosedHandle.ErrorWhileWaiting(handle));
        }
        return Waiting != waiting;
    }

    // Ends those of one side's waits whose handle is closed; the others stay in their order.
    private void EndClosed(ref WaitSide side)
    {
        var old = side.Waiters;
        side.Waiters = default;
        while (old.TryTake(os.Table, out var slot))
        {
            if (_waits[slot].Handle is not { IsClosed: true } handle)
            {
                side.Waiters.Add(os.Table, slot);
                continue;
            }
            Forget(slot);
            os.WakeWith(slot, ClosedHandle.ErrorWhileWaiting(handle));
        }
    }

    private void EndAll(ref WaitSide side, Exception exception)
    {
        while (side.Waiters.TryTake(os.Table, out var slot))
        {
            Forget(slot);
            os.WakeWith(slot, exception);
        }
    }
}
