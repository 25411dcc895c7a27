using CoGen.Generator.Diagnostics.Helpers;
using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>What the rules about blocking share: they look at the bodies of tasks, and from there at what these call.</summary>
/// <remarks>
/// Syntax picks the bodies, so a method that is no task costs a look at its modifiers and return type and is never bound, unless a task
/// leads to it. A lambda or local function is looked at where it is a task itself, or where it is called: others may run elsewhere.
/// </remarks>
public abstract class TaskBodyAnalyzer : ReachedCodeAnalyzer
{
    private protected sealed override void Register(ReachedCodeActions code)
    {
        if (CoGenSymbols.TryCreate(code.Compilation) is not { } cogen)
            return;
        // Made for the first task: a compilation without one pays nothing.
        var cache = new Lazy<SummaryCache>(() => SummaryCache.Of(code.Compilation, code.Options, cogen));
        code.OnNodes(c => Analyze(c, cache), TaskFunctions.Kinds);
    }

    /// <summary>What to say of the places in a task's body that may block.</summary>
    private protected abstract IEnumerable<Diagnostic> Report(IReadOnlyList<BlockingSite> sites);

    private void Analyze(ReachedNode context, Lazy<SummaryCache> cache)
    {
        if (TaskFunctions.At(context) is not { } method)
            return;
        foreach (var diagnostic in Report(cache.Value.Sites.GetOrAdd(context.Node, _ => Sites(context, method, cache.Value))))
            context.ReportDiagnostic(diagnostic);
    }

    private static IReadOnlyList<BlockingSite> Sites(ReachedNode context, IMethodSymbol method, SummaryCache cache)
    {
        if (FlowGraphs.Of(context.Node, context.SemanticModel, context.CancellationToken) is not { } graph)
            return [];
        var analysis = new BodyAnalysis(cache.Symbols, cache.Walk(context.CancellationToken), helper: null, method.ContainingType);
        return analysis.MayBlock(graph) ? analysis.Run(graph) : [];
    }
}
