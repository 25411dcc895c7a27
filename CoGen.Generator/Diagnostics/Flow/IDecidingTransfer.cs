using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Flow;

/// <summary>A transfer that may know how a condition comes out: the other way is not gone then.</summary>
internal interface IDecidingTransfer
{
    /// <summary>Null where it is not known. The condition was evaluated.</summary>
    bool? Decide(IOperation condition, FlowState state);
}
