namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>A lock of one thread.</summary>
/// <param name="Kind">The type.</param>
/// <param name="Mode">Read, write or upgradeable; empty for what has only one mode.</param>
/// <param name="Name">The expression that names it.</param>
internal sealed record HeldLock(string Kind, string Mode, string Name);
