using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Misuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG2006: a task, a handle or a system call awaited where no scheduler runs the code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG2006AwaitedOutsideTaskAnalyzer : MisuseAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.AwaitedOutsideTask];

    private protected override void Register(ReachedCodeActions code, MisuseSymbols symbols) =>
        code.OnOperations(c => Analyze(c, symbols), OperationKind.Await);

    private static void Analyze(ReachedOperation context, MisuseSymbols symbols)
    {
        if (((IAwaitOperation)context.Operation).Operation.Type is not { } type)
            return;
        var isTask = RuntimeNames.IsTaskType(type);
        if (!isTask && !symbols.IsSystemCall(type) && !symbols.IsHandle(type))
            return;
        // An await in a function that is not async, or of an unknown return type, is the compiler's to report.
        if (TaskFunctions.Around(context.Operation, context.ContainingSymbol) is not { IsAsync: true } function)
            return;
        if (RuntimeNames.IsTaskType(function.ReturnType) || function.ReturnType.TypeKind == TypeKind.Error)
            return;
        var advice = isTask ? "await 'scheduler.RunAsync(task)'" : "make this function a task";
        context.ReportDiagnostic(
            Diagnostic.Create(
                Descriptors.AwaitedOutsideTask,
                context.Operation.Syntax.GetLocation(),
                type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
                advice
            )
        );
    }
}
