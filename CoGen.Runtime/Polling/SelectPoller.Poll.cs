using System.Diagnostics;
using System.Net.Sockets;

namespace CoGen.Polling;

// One look at all descriptors that are waited for. Select takes lists and leaves in them, in their order, what is ready.
internal sealed partial class SelectPoller
{
    // As Select counts microseconds in an int.
    private const int LongestSelect = 1_000_000;

    private readonly List<Socket> _reads = new(FewDescriptors);
    private readonly List<Socket> _writes = new(FewDescriptors);
    private readonly List<Socket> _errors = new(FewDescriptors);

    // A look costs by the number of descriptors. While tasks are ready, at most half of the time goes into looking.
    private long _nextLook;

    public void Poll(int milliseconds)
    {
        var start = Stopwatch.GetTimestamp();
        if (milliseconds == 0 && start < _nextLook)
            return;
        Look(milliseconds);
        var end = Stopwatch.GetTimestamp();
        _nextLook = milliseconds == 0 ? end + (end - start) : end;
    }

    private void Look(int milliseconds)
    {
        while (true)
        {
            if (Prepare())
                milliseconds = 0;
            var sleep = (int)Math.Min((uint)milliseconds, (uint)(Waiting > 0 ? ClosedHandle.LongestSleep : LongestSelect));
            if (!Select(sleep))
                continue;
            if (milliseconds > 0)
                milliseconds -= sleep;
            if (WakeReady() || milliseconds == 0)
                return;
        }
    }

    // Fills the lists. Whether waits ended because their descriptor is closed.
    private bool Prepare()
    {
        var ended = false;
        _reads.Clear();
        _writes.Clear();
        _errors.Clear();
        _reads.Add(_wakeUp.Socket);
        var kept = 0;
        for (var i = 0; i < _waited.Count; i++)
        {
            var descriptor = _waited[i];
            if (descriptor.HasWaiters && descriptor.Handle.IsClosed)
            {
                EndAll(descriptor, ref descriptor.Read);
                EndAll(descriptor, ref descriptor.Write);
                ended = true;
            }
            if (!descriptor.HasWaiters)
            {
                Drop(descriptor);
                continue;
            }
            _waited[kept++] = descriptor;
            if (!descriptor.Read.Waiters.IsEmpty)
                _reads.Add(descriptor.Socket);
            if (!descriptor.Write.Waiters.IsEmpty)
                _writes.Add(descriptor.Socket);
            if (descriptor.ShowsErrorsApart)
                _errors.Add(descriptor.Socket);
        }
        _waited.RemoveRange(kept, _waited.Count - kept);
        return ended;
    }

    // False: another thread closed a descriptor just now; look again.
    private bool Select(int milliseconds)
    {
        var microseconds = milliseconds < 0 ? Timeout.Infinite : milliseconds * 1000;
        try
        {
            Socket.Select(_reads, _writes, _errors, microseconds);
            return true;
        }
        catch (Exception exception) when (exception is ObjectDisposedException or SocketException && AnyClosed())
        {
            return false;
        }
    }

    private bool AnyClosed()
    {
        foreach (var descriptor in _waited)
            if (descriptor.Handle.IsClosed)
                return true;
        return false;
    }

    // Whether anything was ready, the wake-up included.
    private bool WakeReady()
    {
        var (read, write, error) = (0, 0, 0);
        if (IsNext(_reads, ref read, _wakeUp.Socket))
            _wakeUp.Clear();
        foreach (var descriptor in _waited)
        {
            var failed = IsNext(_errors, ref error, descriptor.Socket);
            if (IsNext(_reads, ref read, descriptor.Socket) || failed)
                Wake(descriptor, ref descriptor.Read);
            if (IsNext(_writes, ref write, descriptor.Socket) || failed)
                Wake(descriptor, ref descriptor.Write);
        }
        return read + write + error > 0;
    }

    private static bool IsNext(List<Socket> ready, ref int next, Socket socket)
    {
        if (next >= ready.Count || ready[next] != socket)
            return false;
        next++;
        return true;
    }

    private void Wake(Descriptor descriptor, ref WaitSide side)
    {
        // Another thread that closes a socket while Select holds it shuts it down, which makes it ready.
        if (descriptor.Handle.IsClosed)
        {
            EndAll(descriptor, ref side);
            return;
        }
        side.MayTry = true;
        while (side.TryWake(os, out var slot))
        {
            Forget(slot);
            os.Wake(slot);
        }
    }

    private void EndAll(Descriptor descriptor, ref WaitSide side)
    {
        while (side.TryWake(os, out var slot))
        {
            Forget(slot);
            os.WakeWith(slot, ClosedHandle.ErrorWhileWaiting(descriptor.Handle));
        }
    }
}
