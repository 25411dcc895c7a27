using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CoGen.CompilerServices;

namespace CoGen.Kernel;

/// <summary>What the scheduler knows of one task, besides its frames: 16 bytes, since a system may have a million of them.</summary>
internal struct TaskEntry
{
    /// <summary>The innermost frame: the one to resume. Null as long as only the ready queue knows it.</summary>
    internal CoFrame? Top;

    // The tid, of 47 bits; negative in a free slot.
    private uint _numberLow;
    private short _numberHigh;

    /// <summary>What it waits for.</summary>
    internal WaitReason Reason;
    internal TaskFlags Flags;

    internal readonly bool IsAlive => _numberHigh >= 0;

    internal readonly bool IsWaiting => Reason != WaitReason.None;

    /// <summary>The tid of a living task.</summary>
    internal readonly long Number => (long)_numberHigh << 32 | _numberLow;

    /// <summary>Of a free slot, the next free one, or -1.</summary>
    internal readonly int NextFree => (int)_numberLow;

    internal void Take(long number)
    {
        _numberLow = (uint)number;
        _numberHigh = (short)(number >> 32);
    }

    internal void Free(int next)
    {
        this = default;
        _numberLow = (uint)next;
        _numberHigh = -1;
    }
}

[Flags]
internal enum TaskFlags : byte
{
    None = 0,

    /// <summary>Killed; what runs now is its cleanup.</summary>
    Closing = 1,

    /// <summary>A kill from plain code waits for the end of the round.</summary>
    KillQueued = 2,

    /// <summary>Tasks wait for its end.</summary>
    HasWaiters = 4,

    /// <summary>A handle waits for its outcome.</summary>
    HasHandle = 8,

    /// <summary>Runs in an execution context of its own.</summary>
    HasContext = 16,
}

/// <summary>
/// The tasks by slot. Slots are used again, tids never. What few tasks need stands in arrays of its own, made with the first such task.
/// </summary>
internal sealed class TaskTable
{
    private const long LastNumber = (1L << 47) - 1;

    // How many slots are made at a time.
    private const int ExtendBy = 16;

    // So many lie in a cache anyway.
    private const int FewTasks = 1 << 12;

    private TaskEntry[] _entries = new TaskEntry[ExtendBy];
    private uint[] _parents = [];
    private int[] _details = [];
    private int[] _nextWaiters = [];
    private int _used;
    private int _free = -1;
    private long _number;

    /// <summary>How many tasks live.</summary>
    internal int Count { get; private set; }

    internal ref TaskEntry this[int slot] => ref _entries[slot];

    /// <summary>Of a waiting task: the slot of the task, or the descriptor, that it waits for.</summary>
    internal ref int Detail(int slot) => ref At(ref _details, slot);

    /// <summary>One more than the next slot in the list of waiters the task stands in.</summary>
    internal ref int NextWaiter(int slot) => ref At(ref _nextWaiters, slot);

    /// <summary>Makes an entry for a new task.</summary>
    /// <param name="root">Its first frame.</param>
    /// <param name="parent">The tid of the task that spawned it, or 0.</param>
    /// <returns>The slot.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Add(CoFrame root, long parent)
    {
        if (_number == LastNumber)
            ThrowNoTidIsLeft();
        if (_free < 0)
            Extend();
        var slot = _free;
        ref var entry = ref _entries[slot];
        _free = entry.NextFree;
        Count++;
        entry.Take(++_number);
        root.Slot = slot;
        if (parent != 0 || slot < _parents.Length)
            SetParent(slot, parent);
        return slot;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Remove(int slot)
    {
        _entries[slot].Free(_free);
        _free = slot;
        if (--Count == 0 && _used > FewTasks)
            BeginAnew();
    }

    // The slots are given in their order again: tasks made one after the other then lie next to each other, in whichever order the last
    // ones ended.
    private void BeginAnew()
    {
        _used = 0;
        _free = -1;
    }

    internal Tid TidOf(int slot) => new(_entries[slot].Number, slot);

    /// <summary>The task that spawned it; none where that was none, or four billion tasks ago.</summary>
    internal Tid ParentOf(int slot) =>
        slot < _parents.Length && _parents[slot] != 0 ? new Tid(_entries[slot].Number - _parents[slot]) : Tid.None;

    /// <summary>The slot of a living task, or -1.</summary>
    internal int Find(Tid tid)
    {
        var slot = SlotOf(tid);
        return (uint)slot < (uint)_entries.Length && _entries[slot].Number == tid.Number ? slot : -1;
    }

    /// <summary>The entry of a living task; no reference where none lives.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref TaskEntry FindEntry(Tid tid)
    {
        var entries = _entries;
        var slot = SlotOf(tid);
        if ((uint)slot < (uint)entries.Length)
        {
            ref var entry = ref entries[slot];
            if (entry.Number == tid.Number)
                return ref entry;
        }
        return ref Unsafe.NullRef<TaskEntry>();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(Tid tid) => tid.Slot is >= 0 and var slot ? slot : Search(tid);

    // Of a tid that does not say where it was made.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Search(Tid tid)
    {
        if (tid.Number <= 0)
            return -1;
        for (var slot = 0; slot < _used; slot++)
            if (_entries[slot].Number == tid.Number)
                return slot;
        return -1;
    }

    /// <summary>The living tasks' slots in the order of their tids.</summary>
    internal int[] SlotsInOrder()
    {
        var slots = new List<int>(Count);
        for (var slot = 0; slot < _used; slot++)
            if (_entries[slot].IsAlive)
                slots.Add(slot);
        slots.Sort((left, right) => _entries[left].Number.CompareTo(_entries[right].Number));
        return [.. slots];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Extend()
    {
        if (_used == _entries.Length)
            Array.Resize(ref _entries, _entries.Length * 2);
        _free = _used;
        _used += ExtendBy;
        for (var slot = _free; slot < _used; slot++)
            _entries[slot].Free(slot + 1 < _used ? slot + 1 : -1);
    }

    private void SetParent(int slot, long parent) => At(ref _parents, slot) = DistanceTo(parent);

    [DoesNotReturn]
    private static void ThrowNoTidIsLeft() =>
        throw new InvalidOperationException($"A scheduler has {LastNumber} tids, and the last one is taken.");

    private uint DistanceTo(long parent) => parent != 0 && _number - parent <= uint.MaxValue ? (uint)(_number - parent) : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref T At<T>(ref T[] array, int slot)
    {
        if (slot >= array.Length)
            Array.Resize(ref array, _entries.Length);
        return ref array[slot];
    }
}
