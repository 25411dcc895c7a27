using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Graphs;

/// <summary>What a block evaluates, in order.</summary>
internal static class Blocks
{
    /// <summary>Its operations, and last what it branches on or returns.</summary>
    public static IEnumerable<IOperation> TopOperations(this BasicBlock block) =>
        block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations;

    /// <summary>The same with all their parts.</summary>
    public static IEnumerable<IOperation> AllOperations(this BasicBlock block) =>
        block.TopOperations().SelectMany(static operation => operation.DescendantsAndSelf());
}
