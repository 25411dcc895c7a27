using System.Runtime.CompilerServices;

namespace CoGen.Tests.Conformance;

/// <summary>See <see cref="Points.Foreign(int)"/>.</summary>
public readonly struct ForeignPoint<T>(int number, T value)
{
    public Awaiter GetAwaiter()
    {
        Points.Log($"foreign {number}");
        return new(value);
    }

    public struct Awaiter(T value) : ICriticalNotifyCompletion
    {
        private TaskKilledException? _kill;
        private bool _suspends;

        public bool IsCompleted
        {
            get
            {
                try
                {
                    _suspends = Trace.Current.SuspendsForeign();
                }
                catch (TaskKilledException kill)
                {
                    _kill = kill;
                }
                return !_suspends;
            }
        }

        public readonly T GetResult() => _kill is null ? value : throw _kill;

        public readonly void OnCompleted(Action continuation) => Trace.Current.Scheduler.Post(continuation);

        public readonly void UnsafeOnCompleted(Action continuation) => OnCompleted(continuation);
    }
}
