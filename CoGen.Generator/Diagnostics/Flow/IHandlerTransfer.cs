using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CoGen.Generator.Diagnostics.Flow;

/// <summary>A transfer that knows what the finally blocks on the way to a handler have undone; the solver does not go through them.</summary>
internal interface IHandlerTransfer
{
    /// <summary>An exception comes to the handler.</summary>
    void EnterHandler(ControlFlowRegion handler, FlowState state);
}
