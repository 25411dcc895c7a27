using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>
/// What the rules about code share: they have nothing to do in a compilation that does not know CoGen, and in one that does they look
/// only at members that can come across a task.
/// </summary>
/// <remarks>
/// For that a file's model is asked for, and nothing else is registered: the compiler then neither walks the syntax of all other files
/// for us nor makes operations of them.
/// </remarks>
public abstract class ReachedCodeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(RuntimeNames.TaskAttribute) is null)
                return;
            var code = new ReachedCodeActions(start.Compilation, start.Options, start.CancellationToken);
            Register(code);
            start.RegisterSemanticModelAction(code.Run);
            if (code.OnMethod is { } onMethod)
                start.RegisterSymbolAction(onMethod, SymbolKind.Method);
        });
    }

    /// <summary>Says what the rule looks at.</summary>
    private protected abstract void Register(ReachedCodeActions code);
}
