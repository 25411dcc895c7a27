using CoGen.CompilerServices;

namespace CoGen.Tests.Conformance;

/// <summary>See <see cref="Points.Pause"/>.</summary>
public readonly struct PauseCall(int number) : ISystemCall
{
    public CoStep Invoke(SystemCaller caller)
    {
        Points.Log($"pause {number}");
        return Trace.Current.Suspends(caller) ? CoStep.Yield : CoStep.Done;
    }

    public SystemCallAwaiter<PauseCall> GetAwaiter() => new(this);
}

/// <summary>See <see cref="Points.Point(int)"/>.</summary>
public struct PointCall<T>(int number, T value, Exception? failure = null) : ISystemCall<T>
{
    private bool _wasMade;

    public CoStep Invoke(SystemCaller caller)
    {
        Points.Log($"point {number}");
        _wasMade = true;
        return Trace.Current.Suspends(caller) ? CoStep.Yield : CoStep.Done;
    }

    public readonly T GetResult()
    {
        if (!_wasMade)
            throw new InvalidOperationException($"point {number} has a result before it was called");
        return failure is null ? value : throw failure;
    }

    public readonly SystemCallAwaiter<PointCall<T>, T> GetAwaiter() => new(this);
}
