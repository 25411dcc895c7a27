namespace CoGen;

/// <summary>
/// Marks a member that blocks the thread that uses it: in a task it is reported (rule CG1001), and so is a helper that leads to it
/// (rule CG1002).
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property, Inherited = false)]
public sealed class BlockingAttribute : Attribute
{
    /// <summary>
    /// The expression to await instead: <c>{this}</c> is the receiver, <c>{0}</c> an argument, <c>{args}</c> all of them. The fix writes
    /// it, as in <c>[Blocking(AwaitInstead = "{this}.LoadAsync({args})")]</c>.
    /// </summary>
    public string? AwaitInstead { get; set; }
}
