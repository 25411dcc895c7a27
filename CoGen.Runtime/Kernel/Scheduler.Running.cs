using System.Runtime.CompilerServices;
using CoGen.CompilerServices;

namespace CoGen;

// Which task runs now, and which of its frames. Mostly it is what the ready queue gave last, and nothing is written down; else, here.
public sealed unsafe partial class Scheduler
{
    private bool _isInRound;

    // Its slot, or -1.
    private int _running = -1;

    // The variable of a method on the stack that names its frame: to write that into an object with each return to a caller would take
    // a fifth of the time of a call.
    private nint _runningFrame;

    // The slot of the task whose step runs now, or -1.
    private int RunningSlot =>
        _running >= 0 ? _running
        : _isInRound ? _ready.Running.Slot
        : -1;

    private long RunningNumber => RunningSlot is >= 0 and var slot ? _table[slot].Number : 0;

    // The frame that the running task's step began with.
    private CoFrame RunningFrame => _runningFrame != 0 ? Unsafe.AsRef<CoFrame>((void*)_runningFrame) : _ready.Running;

    private void SetRunning(ref CoFrame frame) => _runningFrame = (nint)Unsafe.AsPointer(ref frame);

    private void NoneRuns()
    {
        _running = -1;
        _runningFrame = 0;
    }
}
