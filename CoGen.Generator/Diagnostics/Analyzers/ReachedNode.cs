using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>A function or call that a rule is shown.</summary>
internal readonly struct ReachedNode(SyntaxNode node, SemanticModelAnalysisContext file)
{
    public SyntaxNode Node { get; } = node;

    public SemanticModel SemanticModel => file.SemanticModel;

    public Compilation Compilation => file.SemanticModel.Compilation;

    public CancellationToken CancellationToken => file.CancellationToken;

    public void ReportDiagnostic(Diagnostic diagnostic) => file.ReportDiagnostic(diagnostic);
}
