using System.Runtime.CompilerServices;

namespace CoGen.Benchmarks.InProcess;

/// <summary>Ordinary async methods in pairs, on a ring: each wakes the other one and waits to be woken.</summary>
internal sealed class RingPairs(Ring ring)
{
    private Gate[] _gates = [];

    /// <summary>An even number of them.</summary>
    internal void SpawnTasks(int count, int times)
    {
        Make(count);
        for (var i = count - 1; i >= 0; i--)
            _ = Member(i, times);
    }

    /// <inheritdoc cref="SpawnTasks"/>
    internal void SpawnPooled(int count, int times)
    {
        Make(count);
        for (var i = count - 1; i >= 0; i--)
            _ = PooledMember(i, times);
    }

    private void Make(int count)
    {
        _gates = new Gate[count];
        foreach (ref var gate in _gates.AsSpan())
            gate = new Gate(ring);
    }

    private Gate Partner(int index) => _gates[(index + _gates.Length / 2) % _gates.Length];

    private async Task Member(int index, int times)
    {
        var (own, partner) = (_gates[index], Partner(index));
        if (index >= _gates.Length / 2)
            await own;
        else
            await ring.Yield();
        for (var i = 0; i < times; i++)
        {
            partner.Open();
            await own;
        }
        partner.Open();
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask PooledMember(int index, int times)
    {
        var (own, partner) = (_gates[index], Partner(index));
        if (index >= _gates.Length / 2)
            await own;
        else
            await ring.Yield();
        for (var i = 0; i < times; i++)
        {
            partner.Open();
            await own;
        }
        partner.Open();
    }

    /// <summary>What one method waits at.</summary>
    private sealed class Gate(Ring ring) : ICriticalNotifyCompletion
    {
        private Action? _waiting;

        public bool IsCompleted => false;

        public Gate GetAwaiter() => this;

        public void GetResult() { }

        public void OnCompleted(Action continuation) => _waiting = continuation;

        public void UnsafeOnCompleted(Action continuation) => _waiting = continuation;

        internal void Open()
        {
            if (_waiting is { } continuation)
                ring.Push(continuation);
            _waiting = null;
        }
    }
}
