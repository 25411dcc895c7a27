using System.Runtime.CompilerServices;

namespace CoGen.Benchmarks.InProcess;

/// <summary>Runs ordinary async methods in turn on one thread: their continuations stand in a ring, and no context is involved.</summary>
internal sealed class Ring
{
    private Action[] _continuations = new Action[1024];
    private int _head;
    private int _tail;

    internal YieldAwaitable Yield() => new(this);

    internal void Run()
    {
        while (_head != _tail)
            _continuations[_head++ & (_continuations.Length - 1)]();
    }

    internal void SpawnTask(int times) => _ = Loop(times);

    internal void SpawnPooled(int times) => _ = PooledLoop(times);

    private async Task Loop(int times)
    {
        for (var i = 0; i < times; i++)
            await Yield();
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask PooledLoop(int times)
    {
        for (var i = 0; i < times; i++)
            await Yield();
    }

    internal async Task<long> Deep(int depth, int yields)
    {
        if (depth > 0)
            return await Deep(depth - 1, yields) + 1;
        for (var i = 0; i < yields; i++)
            await Yield();
        return 1;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<long> PooledDeep(int depth, int yields)
    {
        if (depth > 0)
            return await PooledDeep(depth - 1, yields) + 1;
        for (var i = 0; i < yields; i++)
            await Yield();
        return 1;
    }

    /// <summary>A continuation goes to the tail.</summary>
    internal void Push(Action continuation)
    {
        if (_tail - _head == _continuations.Length)
            Grow();
        _continuations[_tail++ & (_continuations.Length - 1)] = continuation;
    }

    private void Grow()
    {
        var larger = new Action[_continuations.Length * 2];
        for (var i = _head; i < _tail; i++)
            larger[i - _head] = _continuations[i & (_continuations.Length - 1)];
        (_continuations, _tail, _head) = (larger, _tail - _head, 0);
    }

    internal readonly struct YieldAwaitable(Ring ring) : ICriticalNotifyCompletion
    {
        public YieldAwaitable GetAwaiter() => this;

        public bool IsCompleted => false;

        public void GetResult() { }

        public void OnCompleted(Action continuation) => ring.Push(continuation);

        public void UnsafeOnCompleted(Action continuation) => ring.Push(continuation);
    }
}
