namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>What a call does to locks: itself, or the function of this project that it calls.</summary>
/// <param name="Taken">The lock that is held when it returns.</param>
/// <param name="Released">The lock that it gives back.</param>
internal sealed record LockEffect(HeldLock? Taken, HeldLock? Released)
{
    public static LockEffect None { get; } = new(null, null);
}
