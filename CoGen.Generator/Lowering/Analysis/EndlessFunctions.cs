using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Lowering.Analysis;

/// <summary>
/// Local functions that never return: they throw, loop, or call each other without end. C# knows it of a local function, and takes every
/// variable for assigned behind a call of one; of the method that it becomes C# has to be told.
/// </summary>
internal sealed class EndlessFunctions(SyntaxNode body, SemanticModel model, CancellationToken cancellation)
{
    private HashSet<ISymbol>? _endless;

    /// <summary>Whether control never comes back from what the statement calls.</summary>
    public bool IsCalledIn(SyntaxNode statement) =>
        statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } && CalledBy(call) is not null;

    /// <returns>The function that is called, if control never comes back from it.</returns>
    public IMethodSymbol? CalledBy(InvocationExpressionSyntax call) =>
        (_endless ??= Find()).Count > 0
        && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction } function
        && _endless.Contains(function.OriginalDefinition)
            ? function
            : null;

    // None returns, as far as anybody knows, until one is seen to. Calls of conditional ones may be left out.
    private HashSet<ISymbol> Find()
    {
        var graphs = new Dictionary<ISymbol, ControlFlowGraph>(SymbolEqualityComparer.Default);
        foreach (var function in body.DescendantNodes().OfType<LocalFunctionStatementSyntax>())
        {
            if (
                model.GetDeclaredSymbol(function, cancellation) is IMethodSymbol { IsAsync: false, IsIterator: false } symbol
                && symbol.GetAttributes().All(static attribute => attribute.AttributeClass?.Name != "ConditionalAttribute")
                && FlowGraphs.Of(function, model, cancellation) is { } graph
            )
                graphs[symbol] = graph;
        }
        var endless = new HashSet<ISymbol>(graphs.Keys, SymbolEqualityComparer.Default);
        while (endless.RemoveWhere(function => Returns(graphs[function], endless)) > 0) { }
        return endless;
    }

    private static bool Returns(ControlFlowGraph graph, HashSet<ISymbol> endless)
    {
        var reached = new HashSet<BasicBlock>();
        var next = new Stack<BasicBlock>();
        next.Push(graph.Blocks[0]);
        while (next.Count > 0)
        {
            var block = next.Pop();
            if (!reached.Add(block))
                continue;
            foreach (var handler in block.Handlers())
                next.Push(graph.Blocks[handler.FirstBlockOrdinal]);
            if (
                block
                    .AllOperations()
                    .Any(operation => operation is IInvocationOperation call && endless.Contains(call.TargetMethod.OriginalDefinition))
            )
                continue;
            foreach (var branch in Branches(block))
            {
                if (branch.Destination is { } destination)
                    next.Push(destination);
            }
        }
        return reached.Contains(graph.Blocks[graph.Blocks.Length - 1]);
    }

    // A constant condition leads one way.
    private static IEnumerable<ControlFlowBranch> Branches(BasicBlock block)
    {
        var constant = block.ConditionKind == ControlFlowConditionKind.None ? null : block.BranchValue?.ConstantValue.Value as bool?;
        var isTaken = constant is { } value ? value == (block.ConditionKind == ControlFlowConditionKind.WhenTrue) : (bool?)null;
        if (block.ConditionalSuccessor is { } conditional && isTaken != false)
            yield return conditional;
        if (block.FallThroughSuccessor is { } otherwise && isTaken != true)
            yield return otherwise;
    }
}
