using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>Finds the ways round a body's loops on which nothing suspends and nothing brings the end nearer.</summary>
/// <remarks>
/// The graph without its suspensions falls into strongly connected components; one with a cycle is a <em>ring</em>. A ring is reported
/// where every decision to leave it reads only what stays the same while control goes round. A loop that counts, reads input or calls
/// what may change its condition is believed to end.
/// </remarks>
internal sealed class BusyRings
{
    private readonly ControlFlowGraph _graph;
    private readonly HashSet<ISymbol> _captured;
    private readonly Failures? _failures;
    private readonly Compilation _compilation;
    private readonly Suspensions _suspensions;
    private readonly FullSwitches _switches;

    private readonly Func<IOperation, bool> _ends;

    private BusyRings(
        ControlFlowGraph graph,
        HashSet<ISymbol> captured,
        FullSwitches switches,
        Func<IOperation, bool> ends,
        Compilation compilation,
        Failures? failures = null
    )
    {
        _compilation = compilation;
        _suspensions = new Suspensions(compilation);
        _ends = ends;
        _switches = switches;
        _graph = graph;
        _captured = captured;
        _failures = failures;
    }

    /// <summary>What each such ring is made of, as operations.</summary>
    /// <param name="graph">The body.</param>
    /// <param name="captured">The variables that functions inside the body use.</param>
    /// <param name="switches">Those whose last case takes all that is left.</param>
    /// <param name="ends">Whether an operation is a call that never returns.</param>
    /// <param name="compilation">The body's.</param>
    public static IEnumerable<IReadOnlyList<IOperation>> Find(
        ControlFlowGraph graph,
        HashSet<ISymbol> captured,
        FullSwitches switches,
        Func<IOperation, bool> ends,
        Compilation compilation
    ) =>
        // First the ways without an exception, then those that a failure before the first suspension leads round.
        new BusyRings(graph, captured, switches, ends, compilation)
            .Find()
            .Concat(
                Failures.MayMatter(graph)
                    ? new BusyRings(graph, captured, switches, ends, compilation, new Failures(graph, compilation)).Find()
                    : []
            );

    private IEnumerable<IReadOnlyList<IOperation>> Find()
    {
        var successors = _graph.Blocks.Select(b => IsReached(b) ? Successors(b).ToArray() : []).ToArray();
        foreach (var ring in Rings.In(successors))
        {
            var blocks = ring.OrderBy(i => i).Select(i => _graph.Blocks[i]).ToArray();
            var operations = blocks
                .SelectMany(b => _failures is null ? b.TopOperations() : b.TopOperations().TakeWhile(o => !Suspends(o)))
                .ToArray();
            if (_failures is not null && operations.Any(Failures.TakesInput))
                continue;
            var contents = new RingContents(operations.SelectMany(o => o.DescendantsAndSelf()), _captured, _compilation);
            if (contents.HasCalls && blocks.Any(b => MayThrowOut(b, ring)))
                continue;
            if (
                blocks.All(b => StaysTheSame(b, ring, contents))
                && !Rings.IsContradictory(ring, successors, _graph.Blocks, c => contents.StaysTheSame(c, true))
            )
                yield return operations;
        }
    }

    private bool IsReached(BasicBlock block) => block.IsReachable && (_failures is not null || !block.TopOperations().Any(Suspends));

    // Of what does not bind nothing is known.
    private bool Suspends(IOperation operation) => operation.DescendantsAndSelf().Any(o => o is IInvalidOperation || _suspensions.IsOne(o));

    private IEnumerable<int> Successors(BasicBlock block) =>
        (block.TopOperations().Any(o => Suspends(o) || _ends(o)) ? [] : Continuations(block)).Concat(_failures?.From(block) ?? []);

    private IEnumerable<int> Continuations(BasicBlock block)
    {
        var constant =
            block.BranchValue?.ConstantValue is { HasValue: true, Value: bool b } ? b
            : block.BranchValue is { } condition && _switches.EndsAt(condition) ? true
            : (bool?)null;
        if (block.ConditionalSuccessor is { } conditional && constant != !(block.ConditionKind == ControlFlowConditionKind.WhenTrue))
        {
            if (Target(conditional) is { } taken)
                yield return taken;
            if (constant is not null)
                yield break;
        }
        if (block.FallThroughSuccessor is { } next && Target(next) is { } other)
            yield return other;
    }

    /// <summary>Where a branch goes without a suspension; a finally block on its way may hold one.</summary>
    private int? Target(ControlFlowBranch branch)
    {
        foreach (var region in branch.FinallyRegions)
        {
            for (var i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++)
            {
                if (_graph.Blocks[i].TopOperations().Any(Suspends))
                    return null;
            }
        }
        return branch.Destination?.Ordinal;
    }

    private bool StaysTheSame(BasicBlock block, HashSet<int> ring, RingContents contents)
    {
        if (block.ConditionalSuccessor is not { } conditional || block.BranchValue is not { } condition)
            return true;
        var takenStays = Target(conditional) is { } taken && ring.Contains(taken);
        var otherStays = block.FallThroughSuccessor is { } next && Target(next) is { } other && ring.Contains(other);
        if (takenStays && otherStays || condition.ConstantValue.HasValue)
            return true;
        return contents.StaysTheSame(condition, takenStays == (block.ConditionKind == ControlFlowConditionKind.WhenTrue));
    }

    /// <summary>An exception ends the loop: reading to the end of a file until that throws.</summary>
    private bool MayThrowOut(BasicBlock block, HashSet<int> ring)
    {
        foreach (
            var handler in block.Handlers().Where(h => h.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler)
        )
        {
            for (var i = handler.FirstBlockOrdinal; i <= handler.LastBlockOrdinal; i++)
            {
                if (
                    Destinations(_graph.Blocks[i])
                        .Any(d => !ring.Contains(d) && (d < handler.FirstBlockOrdinal || d > handler.LastBlockOrdinal))
                )
                    return true;
            }
        }
        return false;
    }

    private static IEnumerable<int> Destinations(BasicBlock block)
    {
        if (block.ConditionalSuccessor?.Destination is { } taken)
            yield return taken.Ordinal;
        if (block.FallThroughSuccessor?.Destination is { } next)
            yield return next.Ordinal;
    }
}
