using System.Collections.Immutable;
using System.Diagnostics;
using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CoGen.Generator.Diagnostics.Flow;

/// <summary>
/// Forward analysis of one body to its fixed point: at the entry of each block, what holds on every path to it.
/// </summary>
/// <remarks>
/// <para>
/// Exceptions: a handler may be entered from before or after any operation of its try, so each of those states is met at its entry;
/// unless the transfer knows what holds when the operation throws.
/// </para>
/// <para>
/// A finally block is analyzed twice, as entered normally and as entered by an exception: else what the exceptional path lacks
/// would be lost to the code after it. The two copies are two <see cref="Node"/>s of one block. Where it goes on to in several places, it
/// leads to each what came on any way; but not where all it does is to dispose of a <c>foreach</c>'s enumerator, which changes nothing.
/// </para>
/// <para>
/// It ends, because an entry state only ever loses. Where values meet that differ, the place gets the one number that this block has for it
/// (<see cref="ValueNumbers.MetAt"/>), and keeps it: so two places that held one value are parted once, and never joined again. A number keeps
/// the facts it has on every path; the few that a meeting adds stand for one that it takes (never blocking for ready, null for what is said
/// of its members, true or false for what that implies), and such a one does not come back. Numbers are made of places, operations and
/// blocks, of which a body has so many and no more: round a loop the same ones are asked for. How often a node is visited is how often its
/// entry state loses something: seldom more than a few times, but once for each statement of a loop that hands a value on to the next.
/// </para>
/// </remarks>
/// <param name="graph">The body.</param>
/// <param name="transfer">What is known of single operations.</param>
/// <param name="numbers">Where values are numbered.</param>
/// <param name="ends">Whether an operation is a call that never returns.</param>
internal sealed class FlowSolver(ControlFlowGraph graph, ITransfer transfer, ValueNumbers numbers, Func<IOperation, bool> ends)
{
    // Beside one for each statement. Never reached; a mistake must not hold the user's editor, and the tests would stop at it.
    private const int VisitsPerNode = 64;

    private readonly Dictionary<Node, FlowState> _entries = [];
    private readonly SortedSet<Node> _work = [];
    private readonly Dictionary<ControlFlowRegion, HashSet<Node>> _afterFinally = [];
    private readonly Dictionary<ControlFlowRegion, HashSet<object>> _declared = [];
    private readonly Dictionary<ControlFlowRegion, bool> _endsWalk = [];

    // The state's version when the handlers around the block met it last.
    private int _met;

    /// <summary>Runs to the fixed point; then every reachable state is final.</summary>
    /// <param name="enter">Adds what is known on entry.</param>
    public void Solve(Action<FlowState>? enter = null)
    {
        var entry = new FlowState(numbers);
        (transfer as IBodyTransfer)?.Start(entry);
        enter?.Invoke(entry);
        Meet(new Node(0, false), entry);
        var visits = VisitsPerNode + graph.Blocks.Sum(b => b.Operations.Length);
        for (var budget = (long)graph.Blocks.Length * visits; _work.Count > 0 && budget > 0; budget--)
        {
            var node = _work.Min;
            _work.Remove(node);
            Visit(node);
        }
        Debug.Assert(_work.Count == 0, "No fixed point");
    }

    /// <summary>The block that is gone over.</summary>
    public BasicBlock? Current { get; private set; }

    /// <summary>What holds however the body ends, unless by an exception; null where it does not end.</summary>
    public FlowState? AtExit => _entries.TryGetValue(new Node(graph.Blocks.Length - 1, false), out var state) ? state : null;

    /// <summary>Goes once more over every reachable block, in order.</summary>
    public void Replay()
    {
        foreach (var node in _entries.Keys.OrderBy(n => n).ToArray())
            Visit(node);
    }

    private void Visit(Node node)
    {
        var block = graph.Blocks[node.Block];
        var state = _entries[node].Copy();
        Current = block;
        _met = -1;
        foreach (var operation in block.Operations)
        {
            Step(block, operation, state);
            if (ends(operation))
                return;
        }
        if (block.BranchValue is { } value)
        {
            Step(block, value, state);
            if (Returns(block))
                (transfer as IBodyTransfer)?.Return(value, state);
        }
        Leave(node, block, state);
    }

    private void Step(BasicBlock block, IOperation operation, FlowState state)
    {
        var before = state.Version;
        if ((transfer as IBodyTransfer)?.Thrown(operation, state) is { } thrown)
            MeetHandlers(block, thrown);
        else
            MeetHandlersAnew(block, state);
        transfer.Step(operation, state);
        if (state.Version != before)
            MeetHandlersAnew(block, state);
    }

    private void MeetHandlersAnew(BasicBlock block, FlowState state)
    {
        if (state.Version == _met)
            return;
        MeetHandlers(block, state);
        _met = state.Version;
    }

    private static bool Returns(BasicBlock block) => block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return;

    private void Leave(Node node, BasicBlock block, FlowState state)
    {
        if (block.ConditionalSuccessor is { } conditional && block.BranchValue is { } condition)
        {
            var outcome = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            var always = condition.ConstantValue is { HasValue: true, Value: bool constant }
                ? constant
                : (transfer as IDecidingTransfer)?.Decide(condition, state);
            if (always != !outcome)
            {
                var taken = state.Copy();
                transfer.Branch(condition, outcome, taken);
                Follow(node, conditional, taken);
            }
            if (always == outcome)
                return;
            transfer.Branch(condition, !outcome, state);
        }
        if (block.FallThroughSuccessor is { } next)
            Follow(node, next, state);
    }

    private void Follow(Node from, ControlFlowBranch branch, FlowState state)
    {
        if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
        {
            LeaveFinally(from, branch.Source, state);
            return;
        }
        if (branch.Destination is not { } destination)
            return;

        if (!branch.LeavingRegions.IsEmpty)
            state = state.CopyWithout(DeclaredIn(BeforeFinally(branch)));

        // Through the finally blocks on the way out, innermost first, and then on to the destination.
        var target = new Node(destination.Ordinal, from.Normal && destination.Innermost(ControlFlowRegionKind.Finally) is not null);
        foreach (var region in branch.FinallyRegions.Reverse())
        {
            if (EndsWalk(region))
            {
                Meet(new Node(region.FirstBlockOrdinal, true), state);
                continue;
            }
            AddContinuation(region, target);
            target = new Node(region.FirstBlockOrdinal, true);
        }
        Meet(target, state, isBack: target.Block <= from.Block);
    }

    /// <summary>Whether a finally block is the compiler's own, for a <c>foreach</c>.</summary>
    private bool EndsWalk(ControlFlowRegion region)
    {
        if (_endsWalk.TryGetValue(region, out var known))
            return known;
        var operations = graph.Blocks.Skip(region.FirstBlockOrdinal).Take(region.LastBlockOrdinal - region.FirstBlockOrdinal + 1);
        var all = operations.SelectMany(b => b.TopOperations()).ToArray();
        var ends =
            all.Length > 0 && all.All(o => o.IsImplicit && o.Syntax.Parent is CommonForEachStatementSyntax { AwaitKeyword.RawKind: 0 });
        _endsWalk.Add(region, ends);
        return ends;
    }

    /// <summary>The regions left before the first finally block, which still uses what was declared around it.</summary>
    private static ImmutableArray<ControlFlowRegion> BeforeFinally(ControlFlowBranch branch) =>
        branch.FinallyRegions.IsEmpty
            ? branch.LeavingRegions
            : [.. branch.LeavingRegions.TakeWhile(r => r.Kind != ControlFlowRegionKind.TryAndFinally)];

    private void LeaveFinally(Node from, BasicBlock block, FlowState state)
    {
        if (
            from.Normal
            && block.Innermost(ControlFlowRegionKind.Finally) is { } region
            && _afterFinally.TryGetValue(region, out var targets)
        )
        {
            foreach (var target in targets)
                Meet(target, state);
        }
    }

    private void AddContinuation(ControlFlowRegion region, Node target)
    {
        if (!_afterFinally.TryGetValue(region, out var targets))
            _afterFinally.Add(region, targets = []);
        if (!targets.Add(target))
            return;
        for (var i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++)
        {
            if (_entries.ContainsKey(new Node(i, true)))
                _work.Add(new Node(i, true));
        }
    }

    private void MeetHandlers(BasicBlock block, FlowState state)
    {
        foreach (var handler in block.Handlers())
        {
            var left = handler.EnclosingRegion!.NestedRegions.Where(r => r.Kind == ControlFlowRegionKind.Try);
            var entry = state.CopyWithout(DeclaredIn([.. left]));
            (transfer as IHandlerTransfer)?.EnterHandler(handler, entry);
            Meet(new Node(handler.FirstBlockOrdinal, false), entry);
        }
    }

    /// <summary>What goes out of scope with the regions: it would only be carried along, and differ.</summary>
    private HashSet<object> DeclaredIn(ImmutableArray<ControlFlowRegion> regions)
    {
        if (regions is [var only] && _declared.TryGetValue(only, out var known))
            return known;
        var declared = new HashSet<object>();
        foreach (var region in regions)
        {
            declared.UnionWith(region.Locals);
            declared.UnionWith(region.CaptureIds.Cast<object>());
            foreach (var nested in region.NestedRegions)
                declared.UnionWith(DeclaredIn([nested]));
        }
        if (regions.Length == 1)
            _declared.Add(regions[0], declared);
        return declared;
    }

    private void Meet(Node node, FlowState state, bool isBack = false)
    {
        if (!_entries.TryGetValue(node, out var entry))
            _entries.Add(node, state.Copy());
        else if (!entry.MeetWith(state, node.Block, isBack))
            return;
        _work.Add(node);
    }

    /// <summary>A block, and whether the finally block it stands in was entered normally.</summary>
    private readonly record struct Node(int Block, bool Normal) : IComparable<Node>
    {
        public int CompareTo(Node other) => Block != other.Block ? Block.CompareTo(other.Block) : Normal.CompareTo(other.Normal);
    }
}
