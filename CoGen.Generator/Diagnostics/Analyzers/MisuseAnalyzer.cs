using CoGen.Generator.Diagnostics.Misuse;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>What the rules about misuse share: they have nothing to do in a compilation that does not know CoGen.</summary>
public abstract class MisuseAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (MisuseSymbols.TryCreate(start.Compilation) is { } symbols)
                Register(start, symbols);
        });
    }

    /// <summary>Says what the rule looks at.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext start, MisuseSymbols symbols);
}
