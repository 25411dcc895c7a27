using System.Collections.Immutable;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG0006: a referenced assembly whose frames keep another version of the contract.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG0006ContractMismatchAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptors.ContractMismatch];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static end =>
        {
            foreach (var assembly in end.Compilation.SourceModule.ReferencedAssemblySymbols)
            {
                if (Contract.Of(assembly) is { } version && version != RuntimeNames.ContractVersion)
                    end.ReportDiagnostic(Report(assembly, version));
            }
        });
    }

    private static Diagnostic Report(IAssemblySymbol assembly, int version) =>
        Diagnostic.Create(Descriptors.ContractMismatch, Location.None, assembly.Name, version, RuntimeNames.ContractVersion);
}
