using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG1002: a call in a task of a function that leads to a blocking call, with the way to it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG1002BlockingHelperAnalyzer : TaskBodyAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.BlockingHelper];

    // One report a call: the worst, and of those the one with the shortest way.
    private protected override IEnumerable<Diagnostic> Report(IReadOnlyList<BlockingSite> sites) =>
        sites
            .Where(s => !s.Chain.IsEmpty && s.Entry is not null)
            .GroupBy(s => s.Operation.Syntax)
            .Select(g => g.OrderByDescending(s => s.SeverityInHelper).ThenBy(s => s.Chain.Length).First())
            .Select(BlockingReport.CreateForHelper);
}
