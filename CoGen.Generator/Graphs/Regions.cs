using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CoGen.Generator.Graphs;

/// <summary>Questions about where a block stands among the try statements.</summary>
internal static class Regions
{
    /// <summary>The innermost region of a kind around the block, if any.</summary>
    public static ControlFlowRegion? Innermost(this BasicBlock block, ControlFlowRegionKind kind) =>
        block.Around().FirstOrDefault(region => region.Kind == kind);

    /// <summary>The catch, filter and finally regions that an exception in the block may enter.</summary>
    public static IEnumerable<ControlFlowRegion> Handlers(this BasicBlock block)
    {
        foreach (var region in block.Around())
        {
            if (region is not { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } statement })
                continue;
            foreach (var handler in statement.NestedRegions)
            {
                if (handler.Kind != ControlFlowRegionKind.Try)
                    yield return handler;
            }
        }
    }

    // Up to the function's own root: that of a lambda or local function lies in a region of the function around it.
    private static IEnumerable<ControlFlowRegion> Around(this BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
            yield return region;
    }
}
