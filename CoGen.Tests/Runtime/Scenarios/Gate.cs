using CoGen.CompilerServices;

namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>A semaphore, as a user writes it: tried first and waited for second, so a killed waiter takes nothing.</summary>
public sealed class Gate(Scheduler os, int free)
{
    private readonly Queue<Tid> _waiting = new();
    private int _free = free;

    public EnterCall Enter() => new(this);

    public void Leave()
    {
        _free++;
        while (_waiting.TryDequeue(out var next) && !os.Wake(next)) { }
    }

    public readonly struct EnterCall(Gate gate) : IRetriedSystemCall
    {
        public CoStep Invoke(SystemCaller caller)
        {
            if (gate._free == 0)
            {
                gate._waiting.Enqueue(caller.Tid);
                return caller.Park();
            }
            gate._free--;
            return CoStep.Done;
        }

        public SystemCallAwaiter<EnterCall> GetAwaiter() => new(this);
    }
}
