using CoGen.Generator.Diagnostics.Blocking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>
/// Whether an async function, told by a constant bool argument to do without (<c>Read(async: false)</c>), has ended when it returns: no
/// await of something that has not ended is on its way.
/// </summary>
internal sealed class SynchronousCompletion(SummaryWalk walk, CancellationToken cancellation)
{
    private const int MaxDepth = 8;

    // A function that is asked about again while it is being looked at awaits nothing else there.
    private readonly HashSet<(ISymbol, int)> _open = [];

    /// <param name="call">The call.</param>
    /// <param name="valueOf">What is known of an argument that is no constant.</param>
    public bool Is(IInvocationOperation call, Func<IOperation, bool?> valueOf)
    {
        if (!BlockingSymbols.IsTaskLike(call.Type) || call.TargetMethod.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty)
            return false;
        var known = new Dictionary<IParameterSymbol, bool>(SymbolEqualityComparer.Default);
        var given = call
            .Arguments.Where(a => a.Parameter?.Type.SpecialType == SpecialType.System_Boolean)
            .Select(a => (a.Parameter!.Ordinal, Value: a.Value.ConstantValue is { HasValue: true, Value: bool b } ? b : valueOf(a.Value)))
            .Where(a => a.Value is not null)
            .ToDictionary(a => a.Ordinal, a => a.Value!.Value);
        return given.Count > 0
            && _open.Count < MaxDepth
            && walk.Cache.Implementations.Of(call.TargetMethod, null) is { Count: > 0 } targets
            && targets.All(t => IsSoOf(t.OriginalDefinition, given));
    }

    private bool IsSoOf(IMethodSymbol method, Dictionary<int, bool> given)
    {
        var mask = given.Sum(g => (g.Value ? 2 : 1) << (2 * Math.Min(g.Key, 12)));
        if (!_open.Add((method, mask)))
            return true;
        try
        {
            var bodies = FunctionBodies.Of(method).ToArray();
            return bodies is [var body]
                && TaskBodies.GraphOf(body, FunctionBodies.ModelOf(body, walk.Cache.Compilation), cancellation) is { } graph
                && HasEnded(method, graph, given);
        }
        finally
        {
            _open.Remove((method, mask));
        }
    }

    private bool HasEnded(IMethodSymbol method, ControlFlowGraph graph, Dictionary<int, bool> given)
    {
        bool? ValueOf(IOperation value) =>
            value is IParameterReferenceOperation { Parameter: var p } && given.TryGetValue(p.Ordinal, out var known) ? known
            : value is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not ? !ValueOf(not.Operand)
            : value is IConversionOperation o ? ValueOf(o.Operand)
            : null;

        var blocks = Reached(graph, ValueOf).ToArray();
        var operations = blocks
            .SelectMany(b => b.BranchValue is { } value ? b.Operations.Add(value) : b.Operations)
            .SelectMany(o => o.DescendantsAndSelf());
        if (
            operations.Any(o =>
                o is ISimpleAssignmentOperation { Target: IParameterReferenceOperation p } && given.ContainsKey(p.Parameter.Ordinal)
            )
        )
            return false;
        if (method.IsAsync)
            return operations.OfType<IAwaitOperation>().All(a => HasEnded(a.Operation, ValueOf));
        return blocks
            .Where(b => b.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
            .All(b => b.BranchValue is { } result && HasEnded(result, ValueOf));
    }

    private bool HasEnded(IOperation task, Func<IOperation, bool?> valueOf) =>
        task switch
        {
            IConversionOperation o => HasEnded(o.Operand, valueOf),
            IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask", Instance: { } instance } => HasEnded(instance, valueOf),
            IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType: var type } } when BlockingSymbols.IsTaskLike(type) =>
                true,
            IInvocationOperation o => Is(o, valueOf),
            IPropertyReferenceOperation { Property.Name: "CompletedTask" } or IDefaultValueOperation => true,
            IObjectCreationOperation { Arguments: [{ Value.Type: var given }] } o => BlockingSymbols.IsTaskLike(o.Type)
                && !BlockingSymbols.IsTaskLike(given),
            _ => false,
        };

    /// <summary>The blocks that control comes to, but for exceptions.</summary>
    private static IEnumerable<BasicBlock> Reached(ControlFlowGraph graph, Func<IOperation, bool?> valueOf)
    {
        var seen = new HashSet<int> { 0 };
        var work = new Stack<int>(seen);
        while (work.Count > 0)
        {
            var block = graph.Blocks[work.Pop()];
            yield return block;
            var value = block.BranchValue is { } condition && block.ConditionalSuccessor is not null ? valueOf(condition) : null;
            var taken = value is null ? (bool?)null : value == (block.ConditionKind == ControlFlowConditionKind.WhenTrue);
            if (taken != false)
                Add(block.ConditionalSuccessor);
            if (taken != true)
                Add(block.FallThroughSuccessor);
        }

        void Add(ControlFlowBranch? branch)
        {
            foreach (var region in branch?.FinallyRegions ?? [])
                Push(region.FirstBlockOrdinal);
            if (branch?.Destination is { } destination)
                Push(destination.Ordinal);
        }

        void Push(int block)
        {
            if (seen.Add(block))
                work.Push(block);
        }
    }
}
