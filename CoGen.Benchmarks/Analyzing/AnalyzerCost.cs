using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using CoGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Benchmarks.Analyzing;

/// <summary>
/// <c>analyzers</c>: what the rules add to compiling a large project with few tasks, against the same with an analyzer that does nothing,
/// which any project has. Nothing is emitted, so the share is larger than that of a build. Takes some minutes.
/// </summary>
internal static class AnalyzerCost
{
    private const int Runs = 5;
    private const int WarmUps = 3;
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
        if (
            LargeProject.Compile().GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is
            { } error
        )
            throw new InvalidOperationException(error.ToString());
        var (with, without) = (new List<Cost>(), new List<Cost>());
        AnalysisResult result = null!;
        for (var run = 0; run < Runs + WarmUps; run++)
        {
            // Each is first in its turn: what comes second finds the heap larger.
            if (run % 2 == 0)
                without.Add(Compile(idle, out _));
            with.Add(Compile(all, out result));
            if (run % 2 != 0)
                without.Add(Compile(idle, out _));
        }
        var reports = result.GetAllDiagnostics().Count(diagnostic => diagnostic.Id.StartsWith("CG", StringComparison.Ordinal));
        Console.WriteLine($"{reports} reports; time in each rule, of the last run:");
        foreach (var (rule, telemetry) in result.AnalyzerTelemetryInfo.OrderByDescending(pair => pair.Value.ExecutionTime))
            Console.WriteLine($"  {rule.GetType().Name}: {telemetry.ExecutionTime.TotalMilliseconds:F1} ms");
        var rules = result.AnalyzerTelemetryInfo.Sum(pair => pair.Value.ExecutionTime.TotalMilliseconds);
        Console.WriteLine($"in all rules: {rules:F0} ms, or {rules / with[^1].Processor:P1} of that run");
        var elapsed = Median(with, cost => cost.Elapsed) / Median(without, cost => cost.Elapsed);
        Console.WriteLine($"time with the rules, to that without: {elapsed:F3}");
        // The other core, were it idle, would hide what the rules do; the processors' time hides nothing.
        var (busy, before) = (Median(with, cost => cost.Processor), Median(without, cost => cost.Processor));
        var holds = busy / before <= Bar;
        Console.WriteLine(
            $"processor time with the rules, to that without: {busy:F0} ms / {before:F0} ms = {busy / before:F3}, at most {Bar}: {(holds ? "yes" : "NO")}"
        );
        return holds ? 0 : 1;
    }

    private static Cost Compile(ImmutableArray<DiagnosticAnalyzer> analyzers, out AnalysisResult result)
    {
        var compilation = LargeProject.Compile();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: true
        );
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (start, busy) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        result = compilation.WithAnalyzers(analyzers, options).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        process.Refresh();
        return new Cost(Stopwatch.GetElapsedTime(start).TotalMilliseconds, (process.TotalProcessorTime - busy).TotalMilliseconds);
    }

    // The first runs compile the code that is measured.
    private static double Median(List<Cost> costs, Func<Cost, double> of) => costs.Skip(WarmUps).Select(of).Order().ElementAt(Runs / 2);

    private sealed record Cost(double Elapsed, double Processor);

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
