using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using CoGen.Generator.Diagnostics.Misuse;
using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG2004: an await in a task while a lock of the thread is held, or a thread-static value used behind one.</summary>
/// <remarks>A task that takes no lock and names no such field costs a look at its operations, and no flow analysis.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG2004HeldAcrossSuspensionAnalyzer : MisuseAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.HeldAcrossSuspension];

    private protected override void Register(ReachedCodeActions code, MisuseSymbols symbols) => code.OnNodes(Analyze, TaskFunctions.Kinds);

    private static void Analyze(ReachedNode context)
    {
        if (
            TaskFunctions.At(context) is null
            || FlowGraphs.Of(context.Node, context.SemanticModel, context.CancellationToken) is not { } graph
        )
            return;
        var numbers = new ValueNumbers();
        var transfer = new HoldTransfer(
            numbers,
            new FinallyReleases(graph),
            new Suspensions(context.Compilation),
            call => LockHelpers.Of(call, context.Compilation, context.CancellationToken)
        );
        var solver = new FlowSolver(graph, transfer, numbers, Throwers.In(context.Compilation, context.CancellationToken));
        if (!transfer.Learn([.. OperationsOf(graph)]))
            return;
        solver.Solve(transfer.Enter);
        var locks = new Dictionary<SyntaxNode, (SyntaxNode Suspension, HeldLock Lock)>();
        var reads = new Dictionary<SyntaxNode, string>();
        transfer.Held = (suspension, taken, held) =>
        {
            if (locks.TryGetValue(taken, out var first) && suspension.SpanStart >= first.Suspension.SpanStart)
                return;
            if (!IsKeptApart(taken, suspension, transfer, context.Node))
                locks[taken] = (suspension, held);
        };
        transfer.Stale = (read, field) => reads[read.Syntax] = ThreadStatics.Describe(field);
        solver.Replay();
        // One report a suspension, and one a lock.
        foreach (var report in locks.GroupBy(l => l.Value.Suspension).OrderBy(g => g.Key.SpanStart))
            Report(
                context,
                Place(report.Key),
                $"The {Noun(report.First().Value.Lock)}",
                Harm(report.First().Value.Lock),
                report.First().Key.GetLocation()
            );
        foreach (var read in reads.OrderBy(r => r.Key.SpanStart))
            Report(context, read.Key.GetLocation(), $"The value of the {read.Value}", "another task may have changed it meanwhile");
    }

    /// <summary>
    /// By conditions: <c>if (x) Enter(); … if (x) Exit(); … await</c>, or <c>if (x) Enter(); … if (!x) await</c>, or by what is told the same:
    /// <c>if (async) await WaitAsync(); else Wait(); … await Load(async)</c>.
    /// </summary>
    private static bool IsKeptApart(SyntaxNode taken, SyntaxNode suspension, HoldTransfer transfer, SyntaxNode function) =>
        Guards.KeepApart(taken, suspension, function)
        || Guards.PassOn(taken, suspension, function)
        || transfer
            .ReleasesOf(taken)
            .Any(r => r.SpanStart > taken.SpanStart && r.SpanStart < suspension.SpanStart && Guards.KeepApart(taken, r, function));

    private static void Report(ReachedNode context, Location location, string what, string harm, Location? taken = null) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.HeldAcrossSuspension, location, taken is null ? [] : [taken], what, harm));

    private static Location Place(SyntaxNode suspension) =>
        suspension switch
        {
            AwaitExpressionSyntax await => await.GetLocation(),
            _ => suspension.GetFirstToken().GetLocation(),
        };

    private static string Noun(HeldLock held) => (held.Mode.Length == 0 ? "" : held.Mode + " ") + $"lock on '{held.Name}'";

    private static string Harm(HeldLock held) =>
        LockCalls.IsLockOnlyIfReleased(held)
            ? "the next task that waits for it blocks the thread, and this one can never release it"
            : "it belongs to the thread, so it does not keep the other tasks out, and other threads wait for all of them";

    private static IEnumerable<IOperation> OperationsOf(ControlFlowGraph graph) =>
        graph.Blocks.SelectMany(static block => block.AllOperations());
}
