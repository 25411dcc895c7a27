using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Misuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG2008: a task calls an async void function, or awaits one of its own project that only waits as a task itself could.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG2008WaitsElsewhereAnalyzer : MisuseAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.WaitsElsewhere];

    private protected override void Register(ReachedCodeActions code, MisuseSymbols symbols)
    {
        code.OnOperations(AnalyzeCall, OperationKind.Invocation);
        code.OnOperations(AnalyzeLambda, OperationKind.AnonymousFunction);
    }

    private static void AnalyzeCall(ReachedOperation context)
    {
        var call = (IInvocationOperation)context.Operation;
        var function = call.TargetMethod.OriginalDefinition;
        if (!function.IsAsync || RuntimeNames.IsTaskType(function.ReturnType) || !TaskFunctions.IsInTask(call, context.ContainingSymbol))
            return;
        if (function.ReturnsVoid)
            Report(
                context,
                call.Syntax,
                $"'{function.Name}'",
                "is async void: nothing waits for it, no kill reaches it, and its failure ends the process"
            );
        else if (IsAwaited(call) && Wait(call, function, context.CancellationToken) is { } wait)
            Report(
                context,
                call.Syntax,
                $"'{function.Name}'",
                $"only waits, with '{wait}', which no kill reaches: make it a [CoTask] that waits with a system call"
            );
    }

    private static void AnalyzeLambda(ReachedOperation context)
    {
        var lambda = (IAnonymousFunctionOperation)context.Operation;
        if (!lambda.Symbol.IsAsync || !lambda.Symbol.ReturnsVoid || lambda.Parent?.Parent is IEventAssignmentOperation)
            return;
        if (TaskFunctions.IsInTask(lambda, context.ContainingSymbol))
            Report(
                context,
                lambda.Syntax,
                "The lambda",
                "is async void: nothing waits for it, no kill reaches it, and its failure ends the process"
            );
    }

    private static string? Wait(IInvocationOperation call, IMethodSymbol function, CancellationToken cancellation) =>
        call.SemanticModel is { } model ? OrdinaryWaits.Only(function, model, cancellation) : null;

    private static bool IsAwaited(IInvocationOperation call) =>
        call.Parent is IAwaitOperation
        || call.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Parent: IAwaitOperation };

    private static void Report(ReachedOperation context, SyntaxNode place, string what, string wrong) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.WaitsElsewhere, place.GetLocation(), what, wrong));
}
