using System.Collections.Immutable;
using System.Reflection;
using CoGen.Generator.Diagnostics.Suppressors;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Tests.Analyzers;

/// <summary>The real analyzers of others, from their packages, beside CoGen's suppressor.</summary>
internal static class PeerAnalyzers
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> _all =
    [
        .. typeof(PeerAnalyzers)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(a => a.Key == "PeerAnalyzers")
            .SelectMany(a => Directory.GetFiles(a.Value!, "*Analyzer*.dll"))
            .Where(file => !file.Contains("Fix", StringComparison.Ordinal))
            .SelectMany(file => Assembly.LoadFrom(file).GetTypes())
            .Where(t =>
                !t.IsAbstract && t.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true
            )
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    // Roslynator asks for ConfigureAwait only where it is told which way.
    private static readonly TestOptions _options = new([], [new("roslynator_configure_await", "true")]);

    /// <summary>The lines of the source that the rule reports, each with whether CoGen silences it.</summary>
    public static async Task<IEnumerable<(string Line, bool Silenced)>> RunAsync(string source, string id)
    {
        var analyzers = _all.Where(a => a is not DiagnosticSuppressor && a.SupportedDiagnostics.Any(d => d.Id == id)).ToArray();
        Assert.NotEmpty(analyzers);
        var compilation = TestCompilation.Create("global using System.Net.Sockets; global using System.Threading;", source);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var options = compilation.Options.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Warn)]);
        var run = compilation
            .WithOptions(options)
            .WithAnalyzers(
                [.. analyzers, new PeerAdviceSuppressor()],
                new CompilationWithAnalyzersOptions(new([], _options), null, false, false, reportSuppressedDiagnostics: true)
            );
        var found = await run.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(found, d => d.Id == "AD0001");
        var lines = source.Split('\n');
        return found
            .Where(d => d.Id == id)
            .OrderBy(d => d.Location.SourceSpan.Start)
            .Select(d => (lines[d.Location.GetLineSpan().StartLinePosition.Line].Trim(), d.IsSuppressed))
            .Distinct();
    }
}
