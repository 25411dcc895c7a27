using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using CoGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Benchmarks.Analyzing;

/// <summary>
/// <c>analyzers</c>: what the rules add to the build of a large project with few tasks, against the same build with an analyzer that
/// does nothing, which any project has. Takes some minutes.
/// </summary>
internal static class AnalyzerCost
{
    private const int Runs = 3;
    private const int WarmUps = 1;
    private const double Bar = 1.05;

    internal static int Run()
    {
        var idle = ImmutableArray.Create<DiagnosticAnalyzer>(new IdleAnalyzer());
        var all = idle.AddRange(
            typeof(CoTaskGenerator)
                .Assembly.GetTypes()
                .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
        );
        Console.WriteLine($"{LargeProject.Lines:#,0} lines, {all.Length - 1} analyzers");
        var times = (With: new List<double>(), Without: new List<double>());
        var reports = 0;
        for (var run = 0; run < Runs + WarmUps; run++)
        {
            times.Without.Add(Build(idle, out _));
            times.With.Add(Build(all, out reports));
        }
        var (with, without) = (Median(times.With), Median(times.Without));
        var holds = with / without <= Bar;
        Console.WriteLine($"{reports} reports");
        Console.WriteLine(
            $"build with the rules, to one without: {with:F0} ms / {without:F0} ms = {with / without:F3}, at most {Bar}: {(holds ? "yes" : "NO")}"
        );
        return holds ? 0 : 1;
    }

    // As the compiler does: diagnostics of both kinds, then the assembly.
    private static double Build(ImmutableArray<DiagnosticAnalyzer> analyzers, out int reports)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var compilation = LargeProject.Compile();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false
        );
        var diagnostics = compilation.WithAnalyzers(analyzers, options).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        var emitted = compilation.Emit(Stream.Null);
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (!emitted.Success)
            throw new InvalidOperationException(emitted.Diagnostics.First(error => error.Severity == DiagnosticSeverity.Error).ToString());
        reports = diagnostics.Count(diagnostic => diagnostic.Id.StartsWith("CG", StringComparison.Ordinal));
        return time;
    }

    // The first runs compile the code that is measured.
    private static double Median(List<double> times) => times.Skip(WarmUps).Order().ElementAt(Runs / 2);

#pragma warning disable RS1036, RS1041, RS2008 // An analyzer of this program, for nobody else.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class IdleAnalyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor _rule = new("IDLE", "Idle", "Idle", "Idle", DiagnosticSeverity.Warning, true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSymbolAction(static _ => { }, SymbolKind.NamedType);
        }
    }
#pragma warning restore RS1036, RS1041, RS2008
}
