using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Blocking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG1003: a line of the user's table of blocking members that is no entry.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG1003BlockingTableAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.BlockingTableLine];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        if (!OwnBlockingApis.IsOne(context.AdditionalFile) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;
        var wrong = new List<TextLine>();
        BlockingTableParser.Parse(text, wrong);
        foreach (var line in wrong)
        {
            var location = Location.Create(context.AdditionalFile.Path, line.Span, text.Lines.GetLinePositionSpan(line.Span));
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.BlockingTableLine, location, line.ToString().Trim()));
        }
    }
}
