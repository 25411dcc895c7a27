using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>Methods that always throw: <c>Fail("…");</c>. Nothing behind a call of one is reached.</summary>
internal sealed class Throwers
{
    private static readonly ConditionalWeakTable<Compilation, Throwers> All = new();

    private readonly ConcurrentDictionary<IMethodSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Tells whether control ends where an operation is evaluated.</summary>
    public static Func<IOperation, bool> In(Compilation compilation, CancellationToken cancellation)
    {
        var throwers = All.GetOrCreateValue(compilation);
        return operation =>
            Called(operation) is { IsVirtual: false, IsAbstract: false, IsOverride: false } method
            && throwers._known.GetOrAdd(method.OriginalDefinition, m => AlwaysThrows(m, compilation, cancellation));
    }

    private static IMethodSymbol? Called(IOperation operation) =>
        operation switch
        {
            IExpressionStatementOperation o => Called(o.Operation),
            IFlowCaptureOperation o => Called(o.Value),
            IInvocationOperation o => o.TargetMethod,
            _ => null,
        };

    private static bool AlwaysThrows(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
    {
        if (method.GetAttributes().Any(a => a.AttributeClass?.Name == "DoesNotReturnAttribute"))
            return true;
        // The task that an async method makes throws, not the call.
        if (method.IsAsync || method.IsIterator || FunctionBodies.Of(method, compilation).ToArray() is not [var body])
            return false;
        return TaskFunctions.OwnNodes(body).Any(n => n is ThrowStatementSyntax or ThrowExpressionSyntax)
            && FlowGraphs.Of(body, FunctionBodies.ModelOf(body, compilation), cancellation) is { } graph
            && !graph.Blocks.Last().IsReachable;
    }
}
