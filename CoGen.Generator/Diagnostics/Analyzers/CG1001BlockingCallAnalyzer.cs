using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG1001: a call in a task's own body that blocks the thread on some path.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG1001BlockingCallAnalyzer : TaskBodyAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.BlockingCall];

    private protected override IEnumerable<Diagnostic> Report(IReadOnlyList<BlockingSite> sites) =>
        sites
            .Where(s => s.Chain.IsEmpty && s.Entry is not null)
            .Select(s => BlockingReport.Create(s.Operation, s.Member!, s.Entry!))
            .Concat(LongLocks.In(sites));
}
