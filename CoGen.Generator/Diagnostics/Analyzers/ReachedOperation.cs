using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>An operation that a rule is shown.</summary>
/// <param name="containing">The member it is part of.</param>
internal readonly struct ReachedOperation(IOperation operation, ISymbol containing, SemanticModelAnalysisContext file)
{
    public IOperation Operation { get; } = operation;

    public ISymbol ContainingSymbol { get; } = containing;

    public CancellationToken CancellationToken => file.CancellationToken;

    public void ReportDiagnostic(Diagnostic diagnostic) => file.ReportDiagnostic(diagnostic);
}
