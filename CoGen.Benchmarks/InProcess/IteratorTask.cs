namespace CoGen.Benchmarks.InProcess;

/// <summary>A task of the <see cref="IteratorScheduler"/>: the method that runs, and those that called it.</summary>
internal sealed class IteratorTask(IEnumerator<object?> method)
{
    private Stack<IEnumerator<object?>>? _callers;

    internal IEnumerator<object?> Method { get; private set; } = method;

    internal void Call(IEnumerator<object?> method)
    {
        (_callers ??= []).Push(Method);
        Method = method;
    }

    internal bool TryReturn()
    {
        if (_callers is null || !_callers.TryPop(out var caller))
            return false;
        Method = caller;
        return true;
    }
}
