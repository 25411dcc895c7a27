using CoGen.CompilerServices;

namespace CoGen;

// A task's innermost frame. As long as a task has only yielded, the ready queue alone knows it, which spares each spawning a store; a
// kill or the process table may ask for it, and from the first time on every entry names its frame.
public sealed partial class Scheduler
{
    private bool _entriesNameFrames;

    private CoFrame InnermostOf(int slot)
    {
        if (_table[slot].Top is null)
            NameQueuedFrames();
        return _table[slot].Top!;
    }

    private void NameQueuedFrames()
    {
        _entriesNameFrames = true;
        foreach (var frame in _ready.Frames)
            if (!frame.IsZombie)
                _table[frame.Slot].Top ??= frame;
    }
}
