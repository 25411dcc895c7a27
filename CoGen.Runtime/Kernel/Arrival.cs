using CoGen.CompilerServices;

namespace CoGen.Kernel;

/// <summary>A task that <see cref="Scheduler.RunAsync(CoTask)"/> sent, on its way to the scheduler's thread.</summary>
internal sealed class Arrival(CoFrame root, CoHandleBase handle)
{
    internal CoFrame Root { get; } = root;

    internal CoHandleBase Handle { get; } = handle;
}
