using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Helpers;
using CoGen.Generator.Diagnostics.Misuse;
using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG2003: a loop in a task's own body that can go round for ever and lets no other task run; see <see cref="BusyRings"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG2003HogsProcessorAnalyzer : MisuseAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.HogsProcessor];

    private protected override void Register(ReachedCodeActions code, MisuseSymbols symbols) => code.OnNodes(Analyze, TaskFunctions.Kinds);

    private static void Analyze(ReachedNode context)
    {
        if (!TaskFunctions.OwnNodes(context.Node).Any(IsLoop) || TaskFunctions.At(context) is null)
            return;
        if (FlowGraphs.Of(context.Node, context.SemanticModel, context.CancellationToken) is not { } graph)
            return;
        var loops = TaskFunctions.OwnNodes(context.Node).Where(IsLoop).ToArray();
        var captured = CapturedVariables.Of(context.Node, context.SemanticModel, context.CancellationToken);
        var ends = Throwers.In(context.Compilation, context.CancellationToken);
        var reported = new HashSet<SyntaxNode>();
        foreach (var ring in BusyRings.Find(graph, captured, new FullSwitches(context.SemanticModel), ends, context.Compilation))
        {
            if (LoopOf(ring, loops) is { } loop && reported.Add(loop))
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.HogsProcessor, loop.GetFirstToken().GetLocation()));
        }
    }

    private static bool IsLoop(SyntaxNode node) =>
        node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or GotoStatementSyntax;

    /// <summary>The innermost loop around all of the ring. An empty ring is <c>for (;;) { }</c>, of which the graph keeps nothing.</summary>
    private static SyntaxNode? LoopOf(IReadOnlyList<IOperation> ring, SyntaxNode[] loops)
    {
        if (ring.Count == 0)
            return loops.FirstOrDefault(l =>
                l is ForStatementSyntax { Condition: null } or GotoStatementSyntax && !l.DescendantNodes().OfType<ExpressionSyntax>().Any()
            );
        var span = TextSpan.FromBounds(ring.Min(o => o.Syntax.SpanStart), ring.Max(o => o.Syntax.Span.End));
        return loops.Where(l => l is not GotoStatementSyntax && l.Span.Contains(span)).OrderBy(l => l.Span.Length).FirstOrDefault()
            ?? loops.FirstOrDefault(l => l is GotoStatementSyntax && l.SpanStart >= span.Start);
    }
}
