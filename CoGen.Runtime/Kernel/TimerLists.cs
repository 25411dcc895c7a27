using System.Runtime.CompilerServices;

namespace CoGen.Kernel;

/// <summary>A sleeping task's deadline.</summary>
/// <param name="due">In ticks since the scheduler's start.</param>
/// <param name="slot">The task's.</param>
/// <param name="sequence">Counts the timers in the order of their setting.</param>
internal readonly struct Timer(long due, int slot, int sequence)
{
    internal readonly long Due = due;
    internal readonly int Slot = slot;
    internal readonly int Sequence = sequence;
}

/// <summary>The cells of a list's first and last timer; empty if both are 0.</summary>
internal struct TimerList
{
    internal uint First;
    internal uint Last;
}

/// <summary>
/// Lists of timers in one array, in chunks that follow each other by number. A timer lies next to those due with it, wherever their
/// tasks are, so that a million of them are read and written in order.
/// </summary>
internal sealed class TimerLists(int count)
{
    private const int ChunkSize = 32;
    private const int LastInChunk = ChunkSize - 1;
    private const uint End = uint.MaxValue;

    private readonly TimerList[] _lists = new TimerList[count];

    // The first chunk is not used: a cell's number is never 0.
    private Timer[] _cells = new Timer[8 * ChunkSize];
    private uint[] _nextChunks = new uint[8];
    private uint _used = 1;
    private uint _free;

    /// <summary>Puts a timer at a list's end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Append(int list, in Timer timer)
    {
        ref var cells = ref _lists[list];
        if (cells.Last == 0 || cells.Last % ChunkSize == LastInChunk)
            Extend(ref cells);
        else
            cells.Last++;
        _cells[cells.Last] = timer;
    }

    /// <summary>Takes a whole list out.</summary>
    internal TimerList Take(int list)
    {
        var taken = _lists[list];
        _lists[list] = default;
        return taken;
    }

    /// <summary>Takes the first timer out of such a list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryTake(ref TimerList taken, out Timer timer)
    {
        var cell = taken.First;
        timer = _cells[cell];
        if (cell == 0)
            return false;
        if (cell != taken.Last && cell % ChunkSize != LastInChunk)
        {
            taken.First = cell + 1;
            return true;
        }
        var chunk = cell / ChunkSize;
        if (cell == taken.Last)
            taken = default;
        else
            taken.First = Follow(chunk) * ChunkSize;
        _nextChunks[chunk] = _free;
        _free = chunk;
        return true;
    }

    // The next chunk; the one after it is asked for, since it may lie anywhere.
    private uint Follow(uint chunk)
    {
        var next = _nextChunks[chunk];
        ref var ahead = ref _cells[_nextChunks[next] * ChunkSize];
        for (var i = 0; i < ChunkSize; i += 4)
            Cache.Prefetch(ref Unsafe.Add(ref ahead, i));
        return next;
    }

    /// <summary>A list's timers, piece by piece.</summary>
    /// <param name="list">The list.</param>
    /// <param name="position">0 for the first piece; is set to what is to be given for the next.</param>
    /// <returns>An empty span after the last.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ReadOnlySpan<Timer> Chunk(int list, scoped ref uint position)
    {
        var cells = _lists[list];
        if (position == End || cells.First == 0)
            return default;
        var first = position == 0 ? cells.First : position;
        var chunk = first / ChunkSize;
        if (cells.Last / ChunkSize == chunk)
        {
            position = End;
            return _cells.AsSpan((int)first, (int)(cells.Last - first + 1));
        }
        position = _nextChunks[chunk] * ChunkSize;
        return _cells.AsSpan((int)first, (int)((chunk + 1) * ChunkSize - first));
    }

    private void Extend(ref TimerList cells)
    {
        var chunk = _free;
        if (chunk != 0)
            _free = _nextChunks[chunk];
        else
            chunk = NewChunk();
        if (cells.First == 0)
            cells.First = chunk * ChunkSize;
        else
            _nextChunks[cells.Last / ChunkSize] = chunk;
        cells.Last = chunk * ChunkSize;
    }

    private uint NewChunk()
    {
        if (_used == _nextChunks.Length)
        {
            Array.Resize(ref _nextChunks, _nextChunks.Length * 2);
            Array.Resize(ref _cells, _cells.Length * 2);
        }
        return _used++;
    }
}
