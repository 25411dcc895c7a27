using CoGen.CompilerServices;

namespace CoGen;

/// <summary>A <see cref="CoHandle"/> of a task with a value.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class CoHandle<T> : CoHandleBase, ISystemCall<T>, IRetriedSystemCall
{
    private T _result = default!;

    internal CoHandle() { }

    /// <summary>The task's value.</summary>
    /// <exception cref="InvalidOperationException">The task has not ended.</exception>
    public T Result
    {
        get
        {
            if (!IsCompleted)
                throw new InvalidOperationException($"Task {Tid} has not ended; await the handle.");
            return TakeResult();
        }
        internal set => _result = value;
    }

    /// <summary>Awaits the task's end and gives its value.</summary>
    public SystemCallAwaiter<CoHandle<T>, T> GetAwaiter() => new(this);

    CoStep ISystemCall.Invoke(SystemCaller caller) => Join(caller);

    T ISystemCall<T>.GetResult() => TakeResult();

    internal T TakeResult()
    {
        ThrowIfFailed();
        return _result;
    }
}
