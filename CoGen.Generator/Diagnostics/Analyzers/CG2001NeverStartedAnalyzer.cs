using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Misuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG2001: a task, or a system call, that is made and dropped, so that nothing runs.</summary>
/// <remarks>What is returned, stored or passed on is somebody else's to start.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG2001NeverStartedAnalyzer : MisuseAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.NeverStarted];

    private protected override void Register(ReachedCodeActions code, MisuseSymbols symbols)
    {
        code.OnOperations(c => AnalyzeStatement(c, symbols), OperationKind.ExpressionStatement);
        code.OnOperations(c => AnalyzeLocal(c, symbols), OperationKind.VariableDeclarator);
    }

    private static void AnalyzeStatement(ReachedOperation context, MisuseSymbols symbols)
    {
        var value = ((IExpressionStatementOperation)context.Operation).Operation;
        if (value is ISimpleAssignmentOperation assignment)
        {
            var dropped =
                assignment.Target is IDiscardOperation
                || assignment.Target is ILocalReferenceOperation { Local: var local }
                    && Clause(Made(assignment.Value), symbols) is not null
                    && IsLost(local, assignment.Syntax, context);
            if (!dropped)
                return;
            value = assignment.Value;
        }
        Report(context, value, symbols);
    }

    private static void AnalyzeLocal(ReachedOperation context, MisuseSymbols symbols)
    {
        var declarator = (IVariableDeclaratorOperation)context.Operation;
        if (declarator.GetVariableInitializer()?.Value is not { } value || Clause(Made(value), symbols) is null)
            return;
        if (IsLost(declarator.Symbol, declarator.Syntax, context))
            Report(context, value, symbols);
    }

    private static bool IsLost(ILocalSymbol local, SyntaxNode write, ReachedOperation context) =>
        UnusedLocal.Is(local, context.CancellationToken)
        || OverwrittenLocal.Is(local, write, context.Operation.SemanticModel!, context.CancellationToken);

    private static void Report(ReachedOperation context, IOperation value, MisuseSymbols symbols)
    {
        if (Clause(Made(value), symbols) is { } clause)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NeverStarted, value.Syntax.GetLocation(), clause));
    }

    private static string? Clause(IOperation value, MisuseSymbols symbols) =>
        value switch
        {
            IInvocationOperation call when symbols.IsSystemCall(call.Type) =>
                $"The system call '{call.TargetMethod.Name}' is not awaited: it does nothing",
            IInvocationOperation call when MisuseSymbols.MakesTask(call) =>
                $"The task that '{call.TargetMethod.Name}' makes is neither awaited nor spawned: it never runs",
            IAwaitOperation { Type: { } type } when RuntimeNames.IsTaskType(type) =>
                "The task that the await gives is neither awaited nor spawned: it never runs",
            IInvocationOperation { Type: INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } } call
                when RuntimeNames.IsTaskType(result) =>
                $"The task that '{call.TargetMethod.Name}' gives is neither awaited nor spawned: it never runs",
            IObjectCreationOperation call when symbols.IsSystemCall(call.Type) =>
                $"The system call '{call.Type!.Name}' is not awaited: it does nothing",
            _ => null,
        };

    private static IOperation Made(IOperation value) =>
        value switch
        {
            IConditionalAccessOperation access => Made(access.WhenNotNull),
            IConversionOperation conversion => Made(conversion.Operand),
            IConditionalOperation { WhenFalse: { } otherwise } choice when Made(choice.WhenTrue) is var made => made
                is IInvocationOperation
                    or IObjectCreationOperation
                ? made
                : Made(otherwise),
            _ => value,
        };
}
