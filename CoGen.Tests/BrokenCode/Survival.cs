using System.Collections.Immutable;
using CoGen.Generator;
using CoGen.Tests.Conformance;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Tests.BrokenCode;

/// <summary>The generator and every analyzer, over source that need not compile: none throws.</summary>
internal static class Survival
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(CoTaskGenerator)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static Task CheckAsync(string source) => CheckAsync(TestCompilation.Create(source), TestCompilation.Driver(), source);

    /// <summary>A program of the conformance suite with other text.</summary>
    public static Task CheckAsync(ConformanceProgram program, string source)
    {
        var compilation = ProgramBatch.Uncompiled([program]);
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == program.Path);
        var driver = TestCompilation.Driver(rewrite: true, (CSharpParseOptions)tree.Options);
        return CheckAsync(compilation.ReplaceSyntaxTree(tree, ProgramBatch.Parse(source, program.Path)), driver, source);
    }

    /// <returns>The driver after its run, for the next edit.</returns>
    public static async Task<GeneratorDriver> CheckAsync(CSharpCompilation compilation, GeneratorDriver driver, string source)
    {
        compilation = WithAllRules(compilation);
        driver = driver.RunGenerators(compilation);
        var result = driver.GetRunResult().Results.Single();
        Assert.True(result.Exception is null, $"{source}\n\n{result.Exception}");

        var diagnostics = await DiagnosticsAsync(compilation, source);
        // The lowering turns a fault of its own into a fallback.
        var fault = diagnostics.FirstOrDefault(diagnostic => diagnostic.GetMessage().Contains("CoGen failed", StringComparison.Ordinal));
        Assert.True(fault is null, $"{source}\n\n{fault}");
        return driver;
    }

    // Those that are off by default too.
    private static CSharpCompilation WithAllRules(CSharpCompilation compilation) =>
        compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("CG0004", ReportDiagnostic.Info)]));

    /// <summary>What every analyzer says; none throws.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(CSharpCompilation compilation, string source)
    {
        Assert.True(Analyzers.Length >= 6);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (e, analyzer, _) => Assert.Fail($"{source}\n\n{analyzer}: {e}"),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false
        );
        var diagnostics = await WithAllRules(compilation).WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return diagnostics;
    }
}
