using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Misuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG2010: the value of an AsyncLocal read or written in a task's own body, or in an ordinary function inside it that it calls.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG2010AsyncLocalAnalyzer : MisuseAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.AmbientState];

    private protected override void Register(ReachedCodeActions code, MisuseSymbols symbols)
    {
        if (symbols.AsyncLocal is { } type)
            code.OnOperations(c => Analyze(c, type), OperationKind.PropertyReference);
    }

    private static void Analyze(ReachedOperation context, INamedTypeSymbol asyncLocal)
    {
        var reference = (IPropertyReferenceOperation)context.Operation;
        if (reference.Property.Name != "Value" || reference.Parent is INameOfOperation)
            return;
        if (!SymbolEqualityComparer.Default.Equals(reference.Property.ContainingType.OriginalDefinition, asyncLocal))
            return;
        if (FunctionsOfTasks.RunIn(reference, context.ContainingSymbol))
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.AmbientState, reference.Syntax.GetLocation()));
    }
}
