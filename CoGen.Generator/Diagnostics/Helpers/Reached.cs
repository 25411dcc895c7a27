using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>The part of a body that control comes to where some conditions are known; what exceptions lead to is left out.</summary>
internal sealed class Reached
{
    private readonly List<BasicBlock> _blocks;

    public Reached(ControlFlowGraph graph, Constants constants, Func<IOperation, bool> ends)
    {
        Constants = constants;
        _blocks = [.. Find(graph, ends)];
        Operations = [.. _blocks.SelectMany(static block => block.AllOperations())];
    }

    /// <summary>What is known of its conditions.</summary>
    public Constants Constants { get; }

    public IReadOnlyList<IOperation> Operations { get; }

    /// <summary>What is returned.</summary>
    public IEnumerable<IOperation?> Results =>
        _blocks.Where(b => b.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return).Select(b => b.BranchValue);

    /// <summary>All that is put into the local, or was captured.</summary>
    public IReadOnlyList<IOperation> AssignedTo(IOperation reference) =>
        [
            .. Operations
                .Select(o =>
                    (o, reference) switch
                    {
                        (IFlowCaptureOperation capture, IFlowCaptureReferenceOperation r) when capture.Id.Equals(r.Id) => capture.Value,
                        (ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment, ILocalReferenceOperation r)
                            when SymbolEqualityComparer.Default.Equals(target.Local, r.Local) => assignment.Value,
                        _ => null,
                    }
                )
                .OfType<IOperation>(),
        ];

    private IEnumerable<BasicBlock> Find(ControlFlowGraph graph, Func<IOperation, bool> ends)
    {
        var seen = new HashSet<int> { 0 };
        var work = new Stack<int>(seen);
        while (work.Count > 0)
        {
            var block = graph.Blocks[work.Pop()];
            yield return block;
            if (block.Operations.Any(ends))
                continue;
            var value = block.BranchValue is { } condition && block.ConditionalSuccessor is not null ? Constants.IsTrue(condition) : null;
            var taken = value is null ? (bool?)null : value == (block.ConditionKind == ControlFlowConditionKind.WhenTrue);
            foreach (var next in Targets(taken == false ? null : block.ConditionalSuccessor))
                Push(next);
            foreach (var next in Targets(taken == true ? null : block.FallThroughSuccessor))
                Push(next);
        }

        void Push(int block)
        {
            if (seen.Add(block))
                work.Push(block);
        }
    }

    private static IEnumerable<int> Targets(ControlFlowBranch? branch)
    {
        foreach (var region in branch?.FinallyRegions ?? [])
            yield return region.FirstBlockOrdinal;
        if (branch?.Destination is { } destination)
            yield return destination.Ordinal;
    }
}
