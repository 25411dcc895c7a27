using CoGen.CompilerServices;

namespace CoGen.Kernel;

/// <summary>What the scheduler knows of one task, besides its frames.</summary>
internal struct TaskEntry
{
    /// <summary>The innermost frame: the one to resume.</summary>
    internal CoFrame? Top;

    /// <summary>The tid; 0 for a free slot.</summary>
    internal long Number;

    /// <summary>The tid of the task that spawned it.</summary>
    internal long Parent;

    /// <summary>What it waits for: a task's slot or a descriptor. In a free slot, the next free one.</summary>
    internal int Detail;

    /// <summary>One more than the next slot in the list of waiters this task stands in.</summary>
    internal int NextWaiter;

    /// <summary>Parked, and not woken yet.</summary>
    internal bool IsWaiting;

    internal WaitReason Reason;
    internal TaskFlags Flags;
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

/// <summary>The tasks by slot. Slots are used again, tids never.</summary>
internal sealed class TaskTable
{
    private TaskEntry[] _entries = new TaskEntry[16];
    private int _used;
    private int _free = -1;
    private long _lastNumber;

    /// <summary>How many tasks live.</summary>
    internal int Count { get; private set; }

    internal ref TaskEntry this[int slot] => ref _entries[slot];

    internal int Add(CoFrame root, long parent)
    {
        var slot = _free;
        if (slot >= 0)
            _free = _entries[slot].Detail;
        else
        {
            slot = _used++;
            if (slot == _entries.Length)
                Array.Resize(ref _entries, _entries.Length * 2);
        }
        Count++;
        ref var entry = ref _entries[slot];
        entry = default;
        entry.Top = root;
        entry.Number = ++_lastNumber;
        entry.Parent = parent;
        root.Slot = slot;
        return slot;
    }

    internal void Remove(int slot)
    {
        Count--;
        ref var entry = ref _entries[slot];
        entry = default;
        entry.Detail = _free;
        _free = slot;
    }

    internal Tid TidOf(int slot) => new(_entries[slot].Number, slot);

    /// <summary>The slot of a living task, or -1.</summary>
    internal int Find(Tid tid)
    {
        if (tid.Number <= 0)
            return -1;
        var hint = tid.Slot;
        if (hint >= 0)
            return hint < _used && _entries[hint].Number == tid.Number ? hint : -1;
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
            if (_entries[slot].Number != 0)
                slots.Add(slot);
        slots.Sort((left, right) => _entries[left].Number.CompareTo(_entries[right].Number));
        return [.. slots];
    }
}
