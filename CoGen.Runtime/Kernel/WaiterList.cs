namespace CoGen.Kernel;

/// <summary>Tasks that wait for one thing, first come first woken: a list through the task table.</summary>
internal struct WaiterList
{
    private int _headPlusOne;
    private int _tail;

    internal readonly bool IsEmpty => _headPlusOne == 0;

    internal void Add(TaskTable table, int slot)
    {
        table.NextWaiter(slot) = 0;
        if (_headPlusOne == 0)
            _headPlusOne = slot + 1;
        else
            table.NextWaiter(_tail) = slot + 1;
        _tail = slot;
    }

    internal bool TryTake(TaskTable table, out int slot)
    {
        slot = _headPlusOne - 1;
        if (slot < 0)
            return false;
        _headPlusOne = table.NextWaiter(slot);
        table.NextWaiter(slot) = 0;
        return true;
    }

    internal void Remove(TaskTable table, int slot)
    {
        if (_headPlusOne == slot + 1)
        {
            _headPlusOne = table.NextWaiter(slot);
            return;
        }
        for (var previous = _headPlusOne - 1; previous >= 0; previous = table.NextWaiter(previous) - 1)
        {
            if (table.NextWaiter(previous) != slot + 1)
                continue;
            table.NextWaiter(previous) = table.NextWaiter(slot);
            if (_tail == slot)
                _tail = previous;
            return;
        }
    }
}
