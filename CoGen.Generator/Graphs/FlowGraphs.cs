using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Graphs;

/// <summary>The control-flow graph of a method, or of a function inside one.</summary>
/// <remarks>Made once for all rules and the lowering, and kept as long as the compiler keeps the file's model.</remarks>
internal static class FlowGraphs
{
    private static readonly ConditionalWeakTable<SemanticModel, ConcurrentDictionary<SyntaxNode, ControlFlowGraph?>> Known = new();

    /// <summary>The graph of the body at <paramref name="declaration"/>; null where the code is too broken to have one.</summary>
    public static ControlFlowGraph? Of(SyntaxNode declaration, SemanticModel model, CancellationToken cancellation)
    {
        var known = Known.GetOrCreateValue(model);
        return known.TryGetValue(declaration, out var graph) ? graph : known.GetOrAdd(declaration, Make(declaration, model, cancellation));
    }

    private static ControlFlowGraph? Make(SyntaxNode declaration, SemanticModel model, CancellationToken cancellation)
    {
        // Top-level statements are one body.
        var node = declaration is CompilationUnitSyntax file ? file.Members.OfType<GlobalStatementSyntax>().First().Statement : declaration;
        var operation = model.GetOperation(node, cancellation);
        if (operation is IMethodBodyOperation { BlockBody: null, ExpressionBody: null })
            return null;
        var path = new Stack<IOperation>();
        while (operation?.Parent is not null)
        {
            if (operation is ILocalFunctionOperation or IAnonymousFunctionOperation)
                path.Push(operation);
            operation = operation.Parent;
        }
        var graph = RootGraph(operation, cancellation);
        while (graph is not null && path.Count > 0)
            graph = Nested(graph, path.Pop(), cancellation);
        return graph;
    }

    private static ControlFlowGraph? RootGraph(IOperation? root, CancellationToken cancellation) =>
        root switch
        {
            IMethodBodyOperation o => ControlFlowGraph.Create(o, cancellation),
            IConstructorBodyOperation o => ControlFlowGraph.Create(o, cancellation),
            IBlockOperation o => ControlFlowGraph.Create(o, cancellation),
            IFieldInitializerOperation o => ControlFlowGraph.Create(o, cancellation),
            IPropertyInitializerOperation o => ControlFlowGraph.Create(o, cancellation),
            _ => null,
        };

    private static ControlFlowGraph? Nested(ControlFlowGraph graph, IOperation function, CancellationToken cancellation)
    {
        if (function is ILocalFunctionOperation local)
            return graph.LocalFunctions.Contains(local.Symbol) ? graph.GetLocalFunctionControlFlowGraph(local.Symbol, cancellation) : null;

        var lambda = graph
            .Blocks.SelectMany(static block => block.AllOperations())
            .OfType<IFlowAnonymousFunctionOperation>()
            .FirstOrDefault(f => f.Syntax == function.Syntax);
        return lambda is null ? null : graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation);
    }
}
