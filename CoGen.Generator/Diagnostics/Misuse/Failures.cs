using CoGen.Generator.Diagnostics.Helpers;
using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>
/// Where a failure that is reckoned with leads: from a throw, or a call that opens, connects or the like, to the catch clauses around it.
/// That a call of any kind may throw is nothing to go by.
/// </summary>
internal sealed class Failures(ControlFlowGraph graph, Compilation compilation)
{
    private readonly Suspensions _suspensions = new(compilation);

    public static bool MayMatter(ControlFlowGraph graph) =>
        graph.Blocks.Any(b => b.IsReachable && b.EnclosingRegion.Kind is ControlFlowRegionKind.Try && CatchesAround(b).Any());

    /// <summary>The first blocks of the handlers that are entered before the block has suspended.</summary>
    public IEnumerable<int> From(BasicBlock block)
    {
        var before = block.TopOperations().TakeWhile(o => !_suspensions.In(o)).SelectMany(o => o.DescendantsAndSelf()).ToArray();
        var throws =
            block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Throw && !block.TopOperations().Any(_suspensions.In);
        foreach (var handler in CatchesAround(block))
        {
            if (throws || (!IsOfCancellation(handler) && before.Any(o => MayFail(o, IsOfAnything(handler)))))
                yield return handler.FirstBlockOrdinal;
        }
    }

    /// <summary>
    /// What reads on, or takes the next: going round once more is something else then. A socket that fails has nothing yet, or nothing more.
    /// </summary>
    public static bool TakesInput(IOperation operation) =>
        operation
            .DescendantsAndSelf()
            .OfType<IInvocationOperation>()
            .Any(c =>
                !IsSocket(c.TargetMethod.ContainingType) && _inputs.Any(i => c.TargetMethod.Name.StartsWith(i, StringComparison.Ordinal))
            );

    private static readonly string[] _inputs = ["Read", "Receive", "Accept", "Take", "Dequeue", "Pop", "Try", "MoveNext", "Next", "Get"];

    private static IEnumerable<ControlFlowRegion> CatchesAround(BasicBlock block) =>
        block.Handlers().Where(h => h.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler);

    /// <summary>Where only a certain failure is caught, a call before it was made for the sake of that.</summary>
    private bool MayFail(IOperation operation, bool catchesAnything) =>
        operation switch
        {
            IInvocationOperation { TargetMethod: var method } => IsInputOrOutput(method)
                || (IsOwn(method) && (!catchesAnything || Throws(method))),
            IObjectCreationOperation { Constructor: { } constructor } => IsInputOrOutput(constructor),
            _ => false,
        };

    private static bool IsInputOrOutput(IMethodSymbol method) =>
        method.ContainingNamespace?.ToDisplayString() is { } space
        && (space.StartsWith("System.IO", StringComparison.Ordinal) || space.StartsWith("System.Net", StringComparison.Ordinal))
        && (
            method.Name is "Connect" or "Open" or "OpenRead" or "OpenWrite" or "Bind" or "Send" or ".ctor"
            || IsSocket(method.ContainingType) && method.Name is "Receive" or "ReceiveFrom" or "Accept"
        )
        && method.ContainingType.Name is not ("IPEndPoint" or "StringReader" or "StringWriter" or "MemoryStream");

    private static bool IsSocket(ITypeSymbol type) => type is { Name: "Socket", ContainingNamespace.Name: "Sockets" };

    private bool IsOwn(IMethodSymbol method) => method.IsDeclaredIn(compilation) && !method.IsAsync;

    private static bool Throws(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.Any(r =>
            TaskFunctions.OwnNodes(r.GetSyntax()).Any(n => n is ThrowStatementSyntax or ThrowExpressionSyntax)
        );

    private bool IsOfAnything(ControlFlowRegion handler) =>
        TypeOf(handler) is null or { Name: "Exception" or "Object" or "SystemException" };

    private bool IsOfCancellation(ControlFlowRegion handler) =>
        TypeOf(handler) is { Name: "OperationCanceledException" or "TaskCanceledException" };

    private ITypeSymbol? TypeOf(ControlFlowRegion handler) =>
        handler.ExceptionType
        ?? graph.Blocks[handler.LastBlockOrdinal].EnclosingRegion.ExceptionType
        ?? handler.NestedRegions.Select(r => r.ExceptionType).FirstOrDefault(t => t is not null);
}
