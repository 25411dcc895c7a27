using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG0002: every type around a [CoTask] method must be partial.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG0002PartialTypeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.TypeNotPartial];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (CoGenSymbols.TryCreate(start.Compilation) is { } symbols)
                start.RegisterSymbolAction(c => Analyze(c, symbols), SymbolKind.Method);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, CoGenSymbols symbols)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (method.PartialDefinitionPart is not null || !symbols.IsMarked(method))
            return;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (
                reference.GetSyntax(context.CancellationToken) is MethodDeclarationSyntax declaration
                && TaskSyntax.FirstTypeNotPartial(declaration) is { } type
            )
            {
                context.ReportDiagnostic(
                    Diagnostic.Create(
                        Descriptors.TypeNotPartial,
                        declaration.Identifier.GetLocation(),
                        method.Name,
                        type.Identifier.ValueText
                    )
                );
            }
        }
    }
}
