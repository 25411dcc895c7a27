using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CoGen.CompilerServices;

namespace CoGen.Kernel;

/// <summary>
/// The ready queue: strictly first in, first out, kept as rounds in one array. While every frame of a round has yielded, each simply
/// stays where it stands, for the next round; nothing is stored. The first that does not leaves a gap, into which those that follow
/// move up. A push that finds no gap goes to a side array, which is appended at the end of the round.
/// </summary>
internal struct ReadyQueue()
{
    // A struct around the reference spares the array store its covariance check.
    private struct Cell
    {
        internal CoFrame? Frame;
    }

    // How many turns before its own a frame's memory is asked for.
    private const int Ahead = 8;

    private Cell[] _round = new Cell[64];
    private Cell[] _side = new Cell[64];

    // Taken out since the last round was over, but still in their places: many may be, all at once.
    private readonly HashSet<CoFrame> _removed = [];

    // In _round: [0, _kept) belongs to the next round, [_next, _count) to this one; _next - 1 is the place of the running frame.
    // While nothing has moved, _kept is not counted: all before the running frame is kept.
    private int _next;
    private int _kept;
    private int _count;
    private int _sideCount;
    private bool _hasMoved = true;

    internal bool IsEmpty
    {
        get
        {
            Sweep();
            return _next == _count && (_hasMoved ? _kept : _next) == 0 && _sideCount == 0;
        }
    }

    internal readonly bool RoundIsOver => _next == _count;

    /// <summary>All that are queued, and the frame that was taken last as long as it stays.</summary>
    internal IEnumerable<CoFrame> Frames
    {
        get
        {
            Sweep();
            var kept = _hasMoved ? _kept : _next;
            return _round[..kept].Concat(_round[_next.._count]).Concat(_side[.._sideCount]).Select(static cell => cell.Frame!);
        }
    }

    /// <summary>The frame that was taken last.</summary>
    internal readonly CoFrame Running => _round[_next - 1].Frame!;

    /// <summary>How many frames the round has.</summary>
    internal readonly int RoundCount => _count;

    /// <summary>A frame of the round that has just begun.</summary>
    internal readonly CoFrame this[int index] => _round[index].Frame!;

    /// <summary>Where the next turn of this round is.</summary>
    internal readonly int Next => _next;

    /// <summary>The next frame of this round, unless it is over.</summary>
    /// <param name="next">
    /// <see cref="Next"/>, kept by who takes all the round: only taking moves it, and a turn then need not wait for the last one's store.
    /// </param>
    /// <param name="frame">The frame.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryTake(ref int next, [NotNullWhen(true)] out CoFrame? frame)
    {
        var count = _count;
        if (next >= count)
        {
            EndRound();
            frame = null;
            return false;
        }
        // A round lies within its array, and the array stays the same until the next round.
        ref var cell = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_round), (nuint)(uint)next);
        // Not behind the round's end: to ask for the memory of no object, which no page holds, costs more than a switch.
        if (next + Ahead < count)
            Cache.PrefetchObject(ref Unsafe.Add(ref cell, Ahead).Frame);
        _next = ++next;
        frame = cell.Frame!;
        return true;
    }

    /// <summary>Puts the frame that was taken last at the tail.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Keep(CoFrame frame)
    {
        if (_hasMoved)
            MoveUp(frame);
    }

    /// <summary>The frame that was taken last does not stay: what it pushes itself, and those that follow, may move up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Leave()
    {
        if (_hasMoved)
            return;
        _hasMoved = true;
        _kept = _next - 1;
    }

    /// <summary>The frame that was taken last does not stay: another goes to the tail, and may have its place.</summary>
    internal void Replace(CoFrame frame)
    {
        Leave();
        MoveUp(frame);
    }

    /// <summary>Puts a frame at the tail.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Push(CoFrame frame)
    {
        // The running frame's own place stays free for it.
        if (_hasMoved && _sideCount == 0 && _kept < _next - 1)
            _round[_kept++].Frame = frame;
        else
            PushAside(frame);
    }

    /// <summary>Begins the next round when this one is over: what was kept, then what was pushed aside.</summary>
    /// <returns>Whether it has a frame.</returns>
    internal bool NextRound()
    {
        Sweep();
        var count = _kept + _sideCount;
        if (_sideCount == 0 && count == _count)
        {
            // The same again.
        }
        else if (_kept == 0 && _sideCount > 0)
        {
            Clear(_round, 0, _count);
            (_round, _side) = (_side, _round);
        }
        else
        {
            if (count > _round.Length)
                Array.Resize(ref _round, Math.Max(count, _round.Length * 2));
            Array.Copy(_side, 0, _round, _kept, _sideCount);
            Clear(_side, 0, _sideCount);
            Clear(_round, count, _count);
        }
        _count = count;
        _next = _kept = _sideCount = 0;
        _hasMoved = count == 0;
        return count > 0;
    }

    /// <summary>Takes a frame out of the middle: for a killed task whose cleanup waits for something else.</summary>
    internal void Remove(CoFrame frame)
    {
        Leave();
        if (!RoundIsOver)
        {
            if (!RemoveFrom(_round, _next, ref _count, frame) && !RemoveFrom(_round, 0, ref _kept, frame))
                RemoveFrom(_side, 0, ref _sideCount, frame);
            return;
        }
        // It may have been pushed anew since it was removed.
        if (_removed.Contains(frame))
            Sweep();
        _removed.Add(frame);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Sweep()
    {
        if (_removed.Count > 0)
            SweepOut();
    }

    // The first place of each, the later ones are pushes since then.
    private void SweepOut()
    {
        SweepOut(_round, ref _kept);
        SweepOut(_side, ref _sideCount);
        _removed.Clear();
    }

    private readonly void SweepOut(Cell[] cells, ref int end)
    {
        var left = 0;
        for (var i = 0; i < end; i++)
            if (cells[i].Frame is { } frame && !_removed.Remove(frame))
                cells[left++].Frame = frame;
        Clear(cells, left, end);
        end = left;
    }

    private void MoveUp(CoFrame frame)
    {
        if (_sideCount > 0)
        {
            PushAside(frame);
            return;
        }
        ref var cell = ref _round[_kept++];
        if (cell.Frame != frame)
            cell.Frame = frame;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void PushAside(CoFrame frame)
    {
        Leave();
        var side = _side;
        var count = _sideCount;
        if ((uint)count >= (uint)side.Length)
            side = ExtendSide();
        side[count].Frame = frame;
        _sideCount = count + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Cell[] ExtendSide()
    {
        Array.Resize(ref _side, _side.Length * 2);
        return _side;
    }

    // What is pushed from now on finds no gap.
    private void EndRound()
    {
        if (!_hasMoved)
            _kept = _next;
        _hasMoved = true;
    }

    // With a few tasks a call of Array.Clear costs more than all the rest of a round.
    private static void Clear(Cell[] cells, int start, int end)
    {
        if (end - start > 8)
            Array.Clear(cells, start, end - start);
        else
            for (; start < end; start++)
                cells[start].Frame = null;
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
