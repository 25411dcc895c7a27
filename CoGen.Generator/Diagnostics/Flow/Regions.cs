using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CoGen.Generator.Diagnostics.Flow;

/// <summary>Questions about where a block stands among the try statements.</summary>
internal static class Regions
{
    /// <summary>The innermost region of a kind around the block, if any.</summary>
    public static ControlFlowRegion? Innermost(this BasicBlock block, ControlFlowRegionKind kind)
    {
        var region = block.EnclosingRegion;
        while (region is not null && region.Kind != kind)
            region = region.EnclosingRegion;
        return region;
    }

    /// <summary>The catch, filter and finally regions that an exception in the block may enter.</summary>
    public static IEnumerable<ControlFlowRegion> Handlers(this BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
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
}
