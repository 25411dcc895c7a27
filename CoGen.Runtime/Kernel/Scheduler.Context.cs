using System.Runtime.CompilerServices;
using CoGen.Kernel;

namespace CoGen;

// Ambient state (culture, Activity.Current, every AsyncLocal) belongs to the task that set it. A thread has one execution context;
// after each step it is compared with the one that Run was called in. Only a task that left another behind pays for keeping it.
//
// ExecutionContext.Capture() gives the thread's context but costs more than a whole switch, so the thread's field is read directly.
// Should a later framework name it otherwise, Capture is what remains.
public sealed partial class Scheduler
{
    private static readonly bool s_hasField = HasField();

    private readonly Dictionary<int, ExecutionContext> _contexts = [];
    private int _contextCount;
    private Thread _contextThread = Thread.CurrentThread;

    // As the thread's field holds it, where null is the default context, and as Restore takes it.
    private ExecutionContext? _baseContext;
    private ExecutionContext? _baseToRestore;

    private ExecutionContext? CurrentContext
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => s_hasField ? ContextOf(_contextThread) : ExecutionContext.Capture();
    }

    private bool ContextChanged
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => CurrentContext != _baseContext;
    }

    // For the hot loop, which runs only where the field is known: ahead of time a static's value is looked up with each use.
    private bool ContextFieldChanged
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ContextOf(_contextThread) != _baseContext;
    }

    private void EnterContexts()
    {
        _contextThread = Thread.CurrentThread;
        _baseContext = CurrentContext;
        _baseToRestore = _baseContext ?? ExecutionContext.Capture();
    }

    // Before a step: the task's own context, if it has one.
    private void EnterContext(int slot)
    {
        if (_contexts.TryGetValue(slot, out var context))
            RestoreContext(context);
    }

    // After a turn that may have left a context other than the scheduler's, or gone back to that one.
    private void LeaveContext(int slot)
    {
        if (!ContextChanged)
        {
            if (slot >= 0 && (_table[slot].Flags & TaskFlags.HasContext) != 0)
                DropContext(slot);
            return;
        }
        if (slot >= 0 && CurrentContext is { } context && _table[slot].IsAlive)
        {
            _contexts[slot] = context;
            _contextCount = _contexts.Count;
            _table[slot].Flags |= TaskFlags.HasContext;
        }
        RestoreContext(_baseContext);
    }

    private void DropContext(int slot)
    {
        _contexts.Remove(slot);
        _contextCount = _contexts.Count;
        _table[slot].Flags &= ~TaskFlags.HasContext;
    }

    private void RestoreContext(ExecutionContext? context)
    {
        if (CurrentContext == context)
            return;
        // The field is never written here: Restore also tells those that cache ambient values, such as the culture.
        if ((context == _baseContext ? _baseToRestore : context) is { } known)
            ExecutionContext.Restore(known);
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_executionContext")]
    private static extern ref ExecutionContext? ContextOf(Thread thread);

    private static bool HasField()
    {
        try
        {
            _ = ContextOf(Thread.CurrentThread);
            return true;
        }
        catch (MissingFieldException)
        {
            return false;
        }
    }
}
