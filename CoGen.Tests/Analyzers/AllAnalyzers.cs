using System.Collections.Immutable;
using System.Reflection;
using CoGen.Generator.Diagnostics;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Tests.Analyzers;

/// <summary>Every analyzer of the package, found as the compiler finds them.</summary>
internal static class AllAnalyzers
{
    public static ImmutableArray<DiagnosticAnalyzer> Instances { get; } =
    [
        .. typeof(Descriptors)
            .Assembly.GetTypes()
            .Where(t => t.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    public static IReadOnlyList<DiagnosticDescriptor> Rules { get; } =
    [
        .. typeof(Descriptors)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(f => f.GetValue(null))
            .OfType<DiagnosticDescriptor>(),
    ];

    /// <summary>The diagnostics of all analyzers; one that throws fails the test.</summary>
    public static async Task<IEnumerable<Diagnostic>> RunAsync(CSharpCompilation compilation, CancellationToken cancellation)
    {
        var thrown = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, _, _) => thrown.Add(exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false
        );
        // Rules that are off by default run too, and must not throw; what they say counts where the compilation asks for them.
        var asked = compilation.Options.SpecificDiagnosticOptions;
        var off = Rules.Where(r => !r.IsEnabledByDefault && !asked.ContainsKey(r.Id)).Select(r => r.Id).ToHashSet();
        var all = compilation.Options.WithSpecificDiagnosticOptions(
            asked.AddRange(off.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Info)))
        );
        var found = await compilation.WithOptions(all).WithAnalyzers(Instances, options).GetAnalyzerDiagnosticsAsync(cancellation);
        Assert.Empty(thrown);
        return found.Where(d => !off.Contains(d.Id));
    }

    public static CSharpCompilation Compile(string source) => TestCompilation.Create(source);
}
