using System.Runtime.CompilerServices;

namespace CoGen;

// What an address on the stack tells with one comparison: how deep calls are, where a count would have to be kept with each of them;
// and that this is the thread that runs the scheduler, whose number takes longer to ask for.
public sealed unsafe partial class Scheduler
{
    // Some hundred calls. What is deeper is handed to the loop, so that a recursion of any depth fits.
    private const int StackForCalls = 16 * 1024;

    // Less than the runtime ensures to be left of a thread's stack.
    private const int KnownStack = 64 * 1024;

    // Frames between that of the method that measures and that of Run.
    private const int StackOfRun = 1024;

    private byte* _stackLimit;
    private byte* _stackTop;

    internal bool StackIsDeep
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining), SkipLocalsInit]
        get
        {
            byte here;
            return &here < _stackLimit;
        }
    }

    // Not, where it cannot be told so: in calls deep below Run, or where it had little stack.
    private bool IsBelowRun
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining), SkipLocalsInit]
        get
        {
            byte here;
            return (nuint)(_stackTop - &here) < KnownStack;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MeasureStack()
    {
        byte here;
        var isEnough = RuntimeHelpers.TryEnsureSufficientExecutionStack();
        _stackLimit = isEnough ? &here - StackForCalls : &here;
        _stackTop = isEnough ? &here + StackOfRun : null;
    }
}
