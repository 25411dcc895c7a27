namespace CoGen;

/// <summary>
/// Marks a member that does not block, whatever its body calls: rules CG1001 and CG1002 neither report it nor look into it.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property, Inherited = false)]
public sealed class NonBlockingAttribute : Attribute;
