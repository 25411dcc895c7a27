using System.Runtime.CompilerServices;

namespace CoGen.Benchmarks.InProcess;

/// <summary>Ordinary async methods that sleep on a virtual clock: their continuations stand in a heap, by deadline.</summary>
internal sealed class SleepingQueue
{
    private readonly PriorityQueue<Action, long> _sleeping = new();
    private long _now;

    internal void Run()
    {
        while (_sleeping.TryDequeue(out var continuation, out _now))
            continuation();
    }

    internal void SpawnTask(int milliseconds, int times) => _ = Sleep(milliseconds, times);

    internal void SpawnPooled(int milliseconds, int times) => _ = PooledSleep(milliseconds, times);

    private async Task Sleep(int milliseconds, int times)
    {
        for (var i = 0; i < times; i++)
            await new SleepAwaitable(this, milliseconds);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask PooledSleep(int milliseconds, int times)
    {
        for (var i = 0; i < times; i++)
            await new SleepAwaitable(this, milliseconds);
    }

    private readonly struct SleepAwaitable(SleepingQueue queue, int milliseconds) : ICriticalNotifyCompletion
    {
        public SleepAwaitable GetAwaiter() => this;

        public bool IsCompleted => false;

        public void GetResult() { }

        public void OnCompleted(Action continuation) => UnsafeOnCompleted(continuation);

        public void UnsafeOnCompleted(Action continuation) => queue._sleeping.Enqueue(continuation, queue._now + milliseconds);
    }
}
