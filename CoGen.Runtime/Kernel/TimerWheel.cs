using System.Numerics;
using System.Runtime.CompilerServices;

namespace CoGen.Kernel;

/// <summary>
/// Sleeping tasks: a hierarchical wheel of 4 levels of 256 buckets, one bucket of the lowest level a millisecond. Deadlines are exact
/// (100 ns ticks since the scheduler's start); tasks due together wake in the order of their deadlines, and of going to sleep where
/// those are equal. Setting, cancelling and firing allocate nothing, once the lists have grown.
/// </summary>
/// <remarks>
/// After G. Varghese and T. Lauck, "Hashed and hierarchical timing wheels", SOSP 1987. Its level is the highest digit, of base 256, in
/// which a deadline differs from the present: all of one level is due before all of the next, and each bucket's list is in the order of
/// going to sleep. A cancelled timer stays in its list, told by its sequence number.
/// </remarks>
internal sealed class TimerWheel
{
    private const int Levels = 4;
    private const int BucketBits = 8;
    private const int Buckets = 1 << BucketBits;
    private const int WordBits = 64;
    private const int Words = Buckets / WordBits;

    // What lies past the wheel's turn, at most 49 days away, waits in a last list.
    private const int FarBucket = Levels * Buckets;
    private const int NoBucket = FarBucket + 1;

    // Of a longer list, the earliest deadline is not looked for.
    private const int MostLookedAt = 32;

    // Cancelled timers are swept out when there are more of them than of others, and than this.
    private const int FewCancelled = 1024;

    private readonly TimerLists _lists = new(FarBucket + 1);

    // A bit for each bucket that holds something.
    private readonly ulong[] _occupied = new ulong[Levels * Words + 1];

    // The first of those, the one the present is in aside. Of two buckets, that with the lower number is due before the other.
    private int _next = NoBucket;

    // By slot: the sequence number of the timer that was set last, or 0 where it was cancelled.
    private int[] _set = new int[16];
    private int _sequence;
    private int _cancelled;
    private Timer[] _due = new Timer[16];
    private int _dueCount;
    private bool _isSorted;

    // What lies before is over, in milliseconds.
    private long _now;

    /// <summary>How many tasks sleep.</summary>
    internal int Count { get; private set; }

    /// <summary>Sets the slot's timer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(int slot, long due)
    {
        if (slot >= _set.Length)
            Array.Resize(ref _set, (int)BitOperations.RoundUpToPowerOf2((uint)slot + 1));
        if (++_sequence == 0)
            _sequence = 1;
        _set[slot] = _sequence;
        Count++;
        Append(new Timer(due, slot, _sequence));
    }

    /// <summary>Asks for what <see cref="Add"/> of the slot writes: who has slept often sleeps again.</summary>
    internal void Prefetch(int slot) => Cache.Prefetch(ref _set[slot]);

    /// <summary>Takes the slot's timer back.</summary>
    internal void Cancel(int slot)
    {
        _set[slot] = 0;
        Count--;
        if (++_cancelled > FewCancelled && _cancelled > Count)
            Sweep();
    }

    /// <summary>Takes out what is due at <paramref name="ticks"/>, in order.</summary>
    internal ReadOnlySpan<Timer> Expire(long ticks)
    {
        var until = ticks / TimeSpan.TicksPerMillisecond;
        _dueCount = 0;
        _isSorted = true;
        while (true)
        {
            if (IsOccupied(Digit(0)))
                Collect(Digit(0), ticks);
            if (_now >= until)
                break;
            if (_next == NoBucket || MomentOf(_next) > until)
            {
                _now = until;
                break;
            }
            Advance(ticks);
        }
        var due = _due.AsSpan(0, _dueCount);
        if (!_isSorted)
            due.Sort(static (left, right) => left.Due != right.Due ? left.Due.CompareTo(right.Due) : left.Sequence - right.Sequence);
        return due;
    }

    /// <summary>Some of what is due next, if that is in the lowest level; to prepare for it.</summary>
    internal ReadOnlySpan<Timer> Soon
    {
        get
        {
            var position = 0u;
            return _next < Buckets ? _lists.Chunk(_next, ref position) : default;
        }
    }

    /// <summary>
    /// When to look again: the earliest deadline or, where many timers would have to be looked at to know it, an earlier moment;
    /// <see cref="long.MaxValue"/> without timers.
    /// </summary>
    internal long NextDue()
    {
        while (Count > 0)
        {
            var bucket = IsOccupied(Digit(0)) ? Digit(0) : _next;
            if (TryFindEarliest(bucket, out var earliest))
                return earliest;
            // All of it was cancelled.
            Collect(bucket, long.MinValue);
            if (bucket == _next)
                _next = NextBucket();
        }
        return long.MaxValue;
    }

    private bool TryFindEarliest(int bucket, out long earliest)
    {
        earliest = long.MaxValue;
        var isFound = false;
        var mostLookedAt = bucket < Buckets ? int.MaxValue : MostLookedAt;
        var position = 0u;
        for (var chunk = _lists.Chunk(bucket, ref position); !chunk.IsEmpty; chunk = _lists.Chunk(bucket, ref position))
        {
            if ((mostLookedAt -= chunk.Length) < 0)
            {
                earliest = Ticks(MomentOf(bucket));
                return true;
            }
            foreach (ref readonly var timer in chunk)
            {
                if (!IsSet(in timer))
                    continue;
                isFound = true;
                earliest = Math.Min(earliest, timer.Due);
            }
        }
        return isFound;
    }

    // To the next bucket's time.
    private void Advance(long ticks)
    {
        var bucket = _next;
        _now = MomentOf(bucket);
        if (bucket >= Buckets)
            Collect(bucket, ticks);
        _next = NextBucket();
    }

    // Which bucket of the level the present is in.
    private int Digit(int level) => (int)(_now >> (BucketBits * level)) & (Buckets - 1);

    private bool IsOccupied(int bucket) => (WordOf(bucket) & 1UL << bucket) != 0;

    private ref ulong WordOf(int bucket) => ref _occupied[(uint)bucket / WordBits];

    private bool IsSet(in Timer timer) => _cancelled == 0 || _set[timer.Slot] == timer.Sequence;

    private int NextBucket()
    {
        for (var level = 0; level < Levels; level++)
        {
            var first = Digit(level) + 1;
            var word = first / WordBits;
            for (var mask = ulong.MaxValue << first; word < Words; word++, mask = ulong.MaxValue)
                if ((_occupied[level * Words + word] & mask) is not 0 and var bits)
                    return level * Buckets + word * WordBits + BitOperations.TrailingZeroCount(bits);
        }
        return IsOccupied(FarBucket) ? FarBucket : NoBucket;
    }

    // When a bucket's time begins, and what it holds is handed down; of the last list, when the wheel has turned.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long MomentOf(int bucket)
    {
        var level = (int)((uint)bucket / Buckets);
        var turn = _now >> (BucketBits * (level + 1));
        return bucket == FarBucket
            ? ((_now >> (BucketBits * Levels)) + 1) << (BucketBits * Levels)
            : (turn << BucketBits | (uint)bucket % Buckets) << (BucketBits * level);
    }

    private static long Ticks(long milliseconds) =>
        milliseconds > long.MaxValue / TimeSpan.TicksPerMillisecond ? long.MaxValue : milliseconds * TimeSpan.TicksPerMillisecond;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Append(in Timer timer)
    {
        var bucket = BucketOf(Math.Max(timer.Due / TimeSpan.TicksPerMillisecond, _now));
        WordOf(bucket) |= 1UL << bucket;
        if (bucket < _next && bucket != Digit(0))
            _next = bucket;
        _lists.Append(bucket, in timer);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int BucketOf(long moment)
    {
        var level = (int)((uint)BitOperations.Log2((ulong)(moment ^ _now)) / BucketBits);
        return level < Levels ? level * Buckets + ((int)(moment >> (BucketBits * level)) & (Buckets - 1)) : FarBucket;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TimerList Take(int bucket)
    {
        WordOf(bucket) &= ~(1UL << bucket);
        return _lists.Take(bucket);
    }

    // What is not due yet goes to the levels below.
    private void Collect(int bucket, long ticks)
    {
        var list = Take(bucket);
        while (_lists.TryTake(ref list, out var timer))
        {
            if (!IsSet(in timer))
                _cancelled--;
            else if (timer.Due > ticks)
                Append(in timer);
            else
                Fire(in timer);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fire(in Timer timer)
    {
        Count--;
        if (_dueCount == _due.Length)
            Array.Resize(ref _due, _dueCount * 2);
        if (_dueCount > 0 && timer.Due < _due[_dueCount - 1].Due)
            _isSorted = false;
        _due[_dueCount++] = timer;
    }

    private void Sweep()
    {
        for (var bucket = 0; bucket <= FarBucket; bucket++)
            if (IsOccupied(bucket))
                Collect(bucket, long.MinValue);
        _next = NextBucket();
    }
}
