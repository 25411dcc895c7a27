using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Flow;

/// <summary>What an analysis knows about single operations; <see cref="FlowSolver"/> knows the paths between them.</summary>
internal interface ITransfer
{
    /// <summary>The operation is evaluated.</summary>
    void Step(IOperation operation, FlowState state);

    /// <summary>The operation was evaluated, and was <paramref name="outcome"/>.</summary>
    void Branch(IOperation condition, bool outcome, FlowState state);
}
