using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CoGen.Generator.Diagnostics.Flow;

/// <summary>The blocks from which every way on ends in an exception: a clean-up before a <c>throw;</c>, a method that always throws.</summary>
internal static class FailingBlocks
{
    /// <param name="graph">The body.</param>
    /// <param name="ends">Whether an operation is a call that does not return.</param>
    public static HashSet<int> Of(ControlFlowGraph graph, Func<IOperation, bool> ends)
    {
        var before = graph
            .Blocks.Where(b => !b.Operations.Any(ends))
            .SelectMany(b => Next(b, graph).Select(next => (From: b.Ordinal, To: next)))
            .ToLookup(e => e.To, e => e.From);
        var returning = new HashSet<int> { graph.Blocks.Length - 1 };
        var work = new Stack<int>(returning);
        while (work.Count > 0)
        {
            foreach (var block in before[work.Pop()].Where(returning.Add))
                work.Push(block);
        }
        return [.. graph.Blocks.Select(b => b.Ordinal).Where(b => !returning.Contains(b))];
    }

    private static IEnumerable<int> Next(BasicBlock block, ControlFlowGraph graph)
    {
        foreach (var branch in new[] { block.ConditionalSuccessor, block.FallThroughSuccessor })
        {
            if (branch?.Destination is { } destination)
                yield return destination.Ordinal;
        }
        // The end of a finally block goes on to where the ways through it lead.
        if (block.FallThroughSuccessor?.Semantics != ControlFlowBranchSemantics.StructuredExceptionHandling)
            yield break;
        var region = block.Innermost(ControlFlowRegionKind.Finally);
        foreach (var branch in graph.Blocks.SelectMany(b => new[] { b.ConditionalSuccessor, b.FallThroughSuccessor }))
        {
            if (branch?.Destination is { } destination && branch.FinallyRegions.Any(r => r == region))
                yield return destination.Ordinal;
        }
    }
}
