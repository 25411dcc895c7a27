using System.Runtime.CompilerServices;
using CoGen.CompilerServices;

namespace CoGen.Kernel;

/// <summary>
/// The ready queue: strictly first in, first out, kept as rounds in one array. A frame that yields goes back where it stood, without
/// a store or a write barrier while nothing has moved; a push that finds no gap behind the reader goes to a side array, which is
/// appended at the end of the round.
/// </summary>
internal struct ReadyQueue()
{
    // A struct around the reference spares the array store its covariance check.
    private struct Cell
    {
        internal CoFrame? Frame;
    }

    private Cell[] _round = new Cell[64];
    private Cell[] _side = new Cell[64];

    // In _round: [0, _kept) belongs to the next round, [_next, _count) to this one; _next - 1 is the place of the running frame.
    private int _next;
    private int _kept;
    private int _count;
    private int _sideCount;

    internal readonly bool IsEmpty => _next == _count && _kept == 0 && _sideCount == 0;

    internal readonly bool RoundIsOver => _next == _count;

    /// <summary>The frame that was taken last.</summary>
    internal readonly CoFrame Running => _round[_next - 1].Frame!;

    /// <summary>The next frame of this round.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal CoFrame Take() => _round[_next++].Frame!;

    /// <summary>Puts the frame that was taken last at the tail.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Keep(CoFrame frame)
    {
        if (_sideCount == 0 && _kept < _next)
        {
            ref var cell = ref _round[_kept++];
            if (cell.Frame != frame)
                cell.Frame = frame;
        }
        else
            PushAside(frame);
    }

    /// <summary>Puts a frame at the tail.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Push(CoFrame frame)
    {
        // The running frame's own place stays free for it.
        if (_sideCount == 0 && _kept < _next - 1)
            _round[_kept++].Frame = frame;
        else
            PushAside(frame);
    }

    /// <summary>Begins the next round when this one is over: what was kept, then what was pushed aside.</summary>
    /// <returns>Whether it has a frame.</returns>
    internal bool NextRound()
    {
        var count = _kept + _sideCount;
        if (_kept == 0 && _sideCount > 0)
        {
            Array.Clear(_round, 0, _count);
            (_round, _side) = (_side, _round);
        }
        else
        {
            if (count > _round.Length)
                Array.Resize(ref _round, Math.Max(count, _round.Length * 2));
            Array.Copy(_side, 0, _round, _kept, _sideCount);
            Array.Clear(_side, 0, _sideCount);
            if (count < _count)
                Array.Clear(_round, count, _count - count);
        }
        _count = count;
        _next = _kept = _sideCount = 0;
        return count > 0;
    }

    /// <summary>Takes a frame out of the middle: for a killed task whose cleanup waits for something else.</summary>
    internal void Remove(CoFrame frame)
    {
        if (RemoveFrom(_round, _next, ref _count, frame) || RemoveFrom(_round, 0, ref _kept, frame))
            return;
        RemoveFrom(_side, 0, ref _sideCount, frame);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void PushAside(CoFrame frame)
    {
        if (_sideCount == _side.Length)
            Array.Resize(ref _side, _sideCount * 2);
        _side[_sideCount++].Frame = frame;
    }

    private static bool RemoveFrom(Cell[] cells, int start, ref int end, CoFrame frame)
    {
        for (var i = start; i < end; i++)
        {
            if (cells[i].Frame != frame)
                continue;
            Array.Copy(cells, i + 1, cells, i, end - i - 1);
            cells[--end].Frame = null;
            return true;
        }
        return false;
    }
}
