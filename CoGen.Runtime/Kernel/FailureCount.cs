namespace CoGen.Kernel;

/// <summary>How many failures were not kept. One that somebody takes from its handle all the same is counted no more.</summary>
internal sealed class FailureCount
{
    private long _value;

    internal long Value => Volatile.Read(ref _value);

    internal void Add() => Interlocked.Increment(ref _value);

    /// <summary>From any thread: a handle may be asked anywhere.</summary>
    internal void Remove() => Interlocked.Decrement(ref _value);
}
