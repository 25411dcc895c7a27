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
        var found = await compilation.WithAnalyzers(Instances, options).GetAnalyzerDiagnosticsAsync(cancellation);
        Assert.Empty(thrown);
        return found;
    }

    public static CSharpCompilation Compile(string source) => TestCompilation.Create(source);
}
