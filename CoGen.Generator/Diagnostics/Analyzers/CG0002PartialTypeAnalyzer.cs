using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG0002: every type around a [CoTask] method must be partial.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG0002PartialTypeAnalyzer : ReachedCodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.TypeNotPartial];

    private protected override void Register(ReachedCodeActions code)
    {
        if (CoGenSymbols.TryCreate(code.Compilation) is { } symbols)
            code.OnMethod = c => Analyze(c, symbols);
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
