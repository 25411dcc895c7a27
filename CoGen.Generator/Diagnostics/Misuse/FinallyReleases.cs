using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>The locks that are taken in a try block and given back by a finally block inside it: none of its handlers sees them held.</summary>
internal sealed class FinallyReleases(ControlFlowGraph graph)
{
    private readonly Dictionary<ControlFlowRegion, SyntaxNode[]> _byHandler = [];

    /// <summary>Where the locks were taken.</summary>
    public SyntaxNode[] Before(ControlFlowRegion handler)
    {
        if (!_byHandler.TryGetValue(handler, out var places))
            _byHandler.Add(handler, places = [.. Find(handler)]);
        return places;
    }

    private IEnumerable<SyntaxNode> Find(ControlFlowRegion handler)
    {
        var guarded = handler.EnclosingRegion!.NestedRegions.Where(r => r.Kind == ControlFlowRegionKind.Try).ToArray();
        var released = new HashSet<string>(
            guarded.SelectMany(FinallyBlocks).SelectMany(CallsIn).Select(LockCalls.Released).OfType<HeldLock>().Select(l => l.Name)
        );
        return guarded
            .SelectMany(CallsIn)
            .Where(c => LockCalls.Taken(c) is { } taken && released.Contains(taken.Name))
            .Select(c => c.Syntax);
    }

    private static IEnumerable<ControlFlowRegion> FinallyBlocks(ControlFlowRegion region) =>
        region.NestedRegions.SelectMany(r => r.Kind == ControlFlowRegionKind.Finally ? [r] : FinallyBlocks(r));

    private IEnumerable<IInvocationOperation> CallsIn(ControlFlowRegion region) =>
        Enumerable
            .Range(region.FirstBlockOrdinal, region.LastBlockOrdinal - region.FirstBlockOrdinal + 1)
            .Select(i => graph.Blocks[i])
            .SelectMany(static block => block.AllOperations())
            .OfType<IInvocationOperation>();
}
