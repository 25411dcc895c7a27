using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>Whether what is written to a local is overwritten on every path before anything reads it.</summary>
internal sealed class OverwrittenLocal
{
    private readonly ControlFlowGraph _graph;
    private readonly ILocalSymbol _local;
    private readonly bool[] _live;

    private OverwrittenLocal(ControlFlowGraph graph, ILocalSymbol local)
    {
        _graph = graph;
        _local = local;
        _live = new bool[graph.Blocks.Length];
        for (var changed = true; changed; )
        {
            changed = false;
            foreach (var block in graph.Blocks.Reverse())
            {
                var live = FirstUse(block.TopOperations()) ?? IsLiveAfter(block);
                changed |= live != _live[block.Ordinal];
                _live[block.Ordinal] = live;
            }
        }
    }

    public static bool Is(ILocalSymbol local, SyntaxNode write, SemanticModel model, CancellationToken cancellation)
    {
        if (local.IsRef || FunctionAround(write) is not { } function || !IsAssignedAgain(local, write, function))
            return false;
        if (CapturedVariables.Of(function, model, cancellation).Contains(local))
            return false;
        return FlowGraphs.Of(function, model, cancellation) is { } graph && new OverwrittenLocal(graph, local).IsLost(write);
    }

    private bool IsLost(SyntaxNode write)
    {
        foreach (var block in _graph.Blocks)
        {
            var operations = block.TopOperations().ToList();
            var place = operations.FindIndex(o => o.DescendantsAndSelf().Any(d => d is ISimpleAssignmentOperation && d.Syntax == write));
            if (place >= 0)
                return !(FirstUse(operations.Skip(place + 1)) ?? IsLiveAfter(block));
        }
        return false;
    }

    /// <summary>True where it is read first, false where it is written first, null where it is not named.</summary>
    private bool? FirstUse(IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
        {
            var named = operation.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Where(IsOurs).ToList();
            if (named.Count > 0)
                return named.Any(n => n.Parent is not ISimpleAssignmentOperation assignment || assignment.Target != n);
        }
        return null;
    }

    private bool IsOurs(ILocalReferenceOperation reference) => SymbolEqualityComparer.Default.Equals(reference.Local, _local);

    // An exception may lead from anywhere in a try to its handlers, and a finally block to wherever control was going.
    private bool IsLiveAfter(BasicBlock block) =>
        Branches(block).Any(b => b.FinallyRegions.Any(r => _live[r.FirstBlockOrdinal]) || b.Destination is { } d && _live[d.Ordinal])
        || block.Handlers().Any(h => _live[h.FirstBlockOrdinal])
        || block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling;

    private static IEnumerable<ControlFlowBranch> Branches(BasicBlock block) =>
        new[] { block.ConditionalSuccessor, block.FallThroughSuccessor }.OfType<ControlFlowBranch>();

    private static SyntaxNode? FunctionAround(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(n =>
            n
                is AnonymousFunctionExpressionSyntax
                    or LocalFunctionStatementSyntax
                    or BaseMethodDeclarationSyntax
                    or AccessorDeclarationSyntax
                    or CompilationUnitSyntax
        );

    private static bool IsAssignedAgain(ILocalSymbol local, SyntaxNode write, SyntaxNode function) =>
        function
            .DescendantNodes()
            .OfType<AssignmentExpressionSyntax>()
            .Any(a => a != write && a.Left is IdentifierNameSyntax { Identifier.ValueText: var name } && name == local.Name);
}
