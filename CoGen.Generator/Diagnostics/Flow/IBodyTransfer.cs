using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Flow;

/// <summary>An analysis that also cares how a body begins and ends.</summary>
internal interface IBodyTransfer : ITransfer
{
    /// <summary>The state on entry, to be filled.</summary>
    void Start(FlowState state);

    /// <summary>The body returns the value; it was evaluated.</summary>
    void Return(IOperation value, FlowState state);

    /// <summary>What holds if the operation throws; null where that is what held before it.</summary>
    FlowState? Thrown(IOperation operation, FlowState before);
}
