using CoGen.CompilerServices;

namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>A channel without bound, as a user writes it.</summary>
public sealed class Channel<T>(Scheduler os)
{
    private readonly Queue<T> _items = new();
    private readonly Queue<Tid> _waiting = new();

    public void Send(T item)
    {
        _items.Enqueue(item);
        while (_waiting.TryDequeue(out var next) && !os.Wake(next)) { }
    }

    public ReceiveCall Receive() => new(this);

    public struct ReceiveCall(Channel<T> channel) : ISystemCall<T>, IRetriedSystemCall
    {
        private T _item = default!;

        public CoStep Invoke(SystemCaller caller)
        {
            if (channel._items.TryDequeue(out var item))
            {
                _item = item;
                return CoStep.Done;
            }
            channel._waiting.Enqueue(caller.Tid);
            return caller.Park();
        }

        public readonly T GetResult() => _item;

        public readonly SystemCallAwaiter<ReceiveCall, T> GetAwaiter() => new(this);
    }
}

/// <summary>A system call that throws when it is made.</summary>
public readonly struct Refused : ISystemCall
{
    public CoStep Invoke(SystemCaller caller) => throw new InvalidDataException($"refused to {caller.Tid}");

    public SystemCallAwaiter<Refused> GetAwaiter() => new(this);
}

/// <summary>A system call that throws when its result is asked for.</summary>
public readonly struct RefusedLater : ISystemCall<int>
{
    public CoStep Invoke(SystemCaller caller) => CoStep.Yield;

    public int GetResult() => throw new InvalidDataException("no result");

    public SystemCallAwaiter<RefusedLater, int> GetAwaiter() => new(this);
}
