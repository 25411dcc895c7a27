using CoGen.CompilerServices;

namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>The smallest user-defined system call: suspends its caller until somebody wakes it.</summary>
public readonly struct Park : ISystemCall
{
    public CoStep Invoke(SystemCaller caller) => caller.Park();

    public SystemCallAwaiter<Park> GetAwaiter() => new(this);
}
