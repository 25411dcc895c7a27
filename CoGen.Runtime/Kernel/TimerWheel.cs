using System.Numerics;

namespace CoGen.Kernel;

/// <summary>
/// Sleeping tasks, by task slot: a hierarchical wheel of 4 levels of 256 buckets, one bucket of the lowest level a millisecond. A
/// task sleeps at most once, so its slot is its timer; the lists run through arrays, and setting, cancelling and firing allocate
/// nothing. Deadlines are exact (100 ns ticks since the scheduler's start); tasks due together wake in the order of their deadlines,
/// and of going to sleep where those are equal.
/// </summary>
/// <remarks>After G. Varghese and T. Lauck, "Hashed and hierarchical timing wheels", SOSP 1987.</remarks>
internal sealed class TimerWheel
{
    private const int Levels = 4;
    private const int BucketBits = 8;
    private const int Buckets = 1 << BucketBits;
    private const long TicksPerBucket = TimeSpan.TicksPerMillisecond;
    private const int FarBucket = Levels * Buckets;
    private const int WordBits = 64;

    // Of a longer list, the earliest deadline is not looked for.
    private const int MostLookedAt = 32;

    // What lies past the wheel's span, about 49 days, waits in a last list and is looked at when the wheel has turned once.
    private readonly int[] _heads = new int[FarBucket + 1];

    // A bit for each bucket that holds something.
    private readonly ulong[] _occupied = new ulong[FarBucket / WordBits + 1];
    private Timer[] _timers = new Timer[16];
    private int[] _due = new int[16];
    private readonly int[] _counts = new int[Levels + 1];
    private long _sequence;

    // Kept: a comparer given to Sort is boxed.
    private readonly Comparison<int> _byDeadline;

    // The bucket of the lowest level that is due next, in milliseconds.
    private long _now;

    private struct Timer
    {
        internal long Due;
        internal long Sequence;

        // Slot + 1; 0 ends the list.
        internal int Next;
        internal int Previous;
        internal int BucketPlusOne;
    }

    internal TimerWheel() => _byDeadline = Compare;

    /// <summary>How many tasks sleep.</summary>
    internal int Count { get; private set; }

    /// <summary>Sets the slot's timer.</summary>
    internal void Add(int slot, long due)
    {
        while (slot >= _timers.Length)
            Array.Resize(ref _timers, _timers.Length * 2);
        ref var timer = ref _timers[slot];
        timer.Due = due;
        timer.Sequence = ++_sequence;
        Link(slot);
        Count++;
    }

    /// <summary>Takes the slot's timer back.</summary>
    internal void Cancel(int slot)
    {
        Unlink(slot);
        Count--;
    }

    /// <summary>Takes out what is due at <paramref name="ticks"/>, in order.</summary>
    internal ReadOnlySpan<int> Expire(long ticks)
    {
        var until = ticks / TicksPerBucket;
        var count = 0;
        while (Count > 0)
        {
            count = CollectDue((int)(_now & (Buckets - 1)), ticks, count);
            if (_now >= until)
                break;
            Advance(until);
        }
        if (_now < until)
            _now = until;
        var due = _due.AsSpan(0, count);
        if (count > 1)
            due.Sort(_byDeadline);
        return due;
    }

    /// <summary>
    /// When to look again: the earliest deadline or, where many timers would have to be looked at to know it, the earlier moment at which
    /// their bucket is handed down; <see cref="long.MaxValue"/> without timers.
    /// </summary>
    internal long NextDue()
    {
        var next = long.MaxValue;
        for (var level = 0; level < Levels; level++)
        {
            var position = level == 0 ? _now : (_now >> (BucketBits * level)) + 1;
            if (Ahead(level, position) is not { } distance)
                continue;
            var bucket = position + distance;
            if (Ticks(bucket << (BucketBits * level)) < next)
                next = Math.Min(next, EarliestIn(level, bucket));
        }
        return _counts[Levels] == 0 ? next : Math.Min(next, Ticks(FarMoment));
    }

    // How many buckets from the position to the first that holds something, once round.
    private int? Ahead(int level, long position)
    {
        if (_counts[level] == 0)
            return null;
        var start = (int)position & (Buckets - 1);
        var occupied = _occupied.AsSpan(level * (Buckets / WordBits), Buckets / WordBits);
        var word = start / WordBits;
        var bits = occupied[word] & (ulong.MaxValue << start);
        for (var i = 1; bits == 0; i++)
            bits = occupied[word = (start / WordBits + i) % occupied.Length];
        return (word * WordBits + BitOperations.TrailingZeroCount(bits) - start) & (Buckets - 1);
    }

    // Its earliest deadline; of a long list the moment at which its first timer can be due. One of the lowest level is that of a
    // millisecond, and always looked at.
    private long EarliestIn(int level, long bucket)
    {
        var earliest = long.MaxValue;
        var left = level == 0 ? int.MaxValue : MostLookedAt;
        for (var i = _heads[level * Buckets + ((int)bucket & (Buckets - 1))]; i != 0; i = _timers[i - 1].Next)
        {
            if (left-- == 0)
                return Ticks(bucket << (BucketBits * level));
            earliest = Math.Min(earliest, _timers[i - 1].Due);
        }
        return earliest;
    }

    // When the wheel has turned once.
    private long FarMoment => ((_now >> (BucketBits * Levels)) + 1) << (BucketBits * Levels);

    private static long Ticks(long milliseconds) =>
        milliseconds > long.MaxValue / TicksPerBucket ? long.MaxValue : milliseconds * TicksPerBucket;

    private int CollectDue(int bucket, long ticks, int count)
    {
        for (var i = _heads[bucket]; i != 0; )
        {
            var slot = i - 1;
            i = _timers[slot].Next;
            if (_timers[slot].Due > ticks)
                continue;
            Unlink(slot);
            Count--;
            if (count == _due.Length)
                Array.Resize(ref _due, count * 2);
            _due[count++] = slot;
        }
        return count;
    }

    // To the next moment at which a bucket is due or handed down.
    private void Advance(long until)
    {
        var next = until;
        for (var level = 0; level < Levels; level++)
        {
            // The current bucket was looked at, or handed down, already: what it holds now is due a whole turn later.
            var position = (_now >> (BucketBits * level)) + 1;
            if (Ahead(level, position) is { } distance)
                next = Math.Min(next, (position + distance) << (BucketBits * level));
        }
        if (_counts[Levels] > 0)
            next = Math.Min(next, FarMoment);
        _now = next;
        if ((_now & (Buckets - 1)) == 0)
            HandDown();
    }

    // When a level has turned once, the next one's bucket is spread over it.
    private void HandDown()
    {
        for (var level = 1; level <= Levels; level++)
        {
            var bucket = level == Levels ? FarBucket : level * Buckets + ((int)(_now >> (BucketBits * level)) & (Buckets - 1));
            var head = _heads[bucket];
            Empty(bucket);
            for (var i = head; i != 0; )
            {
                var slot = i - 1;
                i = _timers[slot].Next;
                _counts[level]--;
                Link(slot);
            }
            if ((_now & ((1L << (BucketBits * (level + 1))) - 1)) != 0)
                break;
        }
    }

    private void Link(int slot)
    {
        var bucket = BucketOf(_timers[slot].Due);
        ref var head = ref _heads[bucket];
        ref var timer = ref _timers[slot];
        timer.BucketPlusOne = bucket + 1;
        _counts[bucket >> BucketBits]++;
        timer.Previous = 0;
        timer.Next = head;
        if (head != 0)
            _timers[head - 1].Previous = slot + 1;
        else
            _occupied[bucket / WordBits] |= 1UL << bucket;
        head = slot + 1;
    }

    private void Unlink(int slot)
    {
        ref var timer = ref _timers[slot];
        _counts[(timer.BucketPlusOne - 1) >> BucketBits]--;
        if (timer.Next != 0)
            _timers[timer.Next - 1].Previous = timer.Previous;
        if (timer.Previous != 0)
            _timers[timer.Previous - 1].Next = timer.Next;
        else if (timer.Next != 0)
            _heads[timer.BucketPlusOne - 1] = timer.Next;
        else
            Empty(timer.BucketPlusOne - 1);
    }

    private void Empty(int bucket)
    {
        _heads[bucket] = 0;
        _occupied[bucket / WordBits] &= ~(1UL << bucket);
    }

    private int BucketOf(long due)
    {
        var at = Math.Max(due / TicksPerBucket, _now);
        var distance = at - _now;
        for (var level = 0; level < Levels; level++)
            if (distance < 1L << (BucketBits * (level + 1)))
                return level * Buckets + ((int)(at >> (BucketBits * level)) & (Buckets - 1));
        return FarBucket;
    }

    private int Compare(int left, int right)
    {
        ref var a = ref _timers[left];
        ref var b = ref _timers[right];
        return a.Due != b.Due ? a.Due.CompareTo(b.Due) : a.Sequence.CompareTo(b.Sequence);
    }
}
