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
        if (value is IDeconstructionAssignmentOperation { Target: var targets, Value: ITupleOperation { Elements: var values } })
        {
            foreach (var (target, given) in Elements(targets).Zip(values, (target, given) => (target, given)))
            {
                if (
                    target is IDiscardOperation
                    || target is ILocalReferenceOperation { Local: var kept } && UnusedLocal.Is(kept, context.CancellationToken)
                )
                    Report(context, given, symbols);
            }
            return;
        }
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

    private static IEnumerable<IOperation> Elements(IOperation targets) =>
        targets switch
        {
            IDeclarationExpressionOperation o => Elements(o.Expression),
            ITupleOperation o => o.Elements.Select(e => e is IDeclarationExpressionOperation d ? d.Expression : e),
            _ => [],
        };

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

    private static IOperation FirstMade(IEnumerable<IOperation> choices)
    {
        var made = choices.Select(Made).ToArray();
        return made.FirstOrDefault(m => m is IInvocationOperation or IObjectCreationOperation) ?? made[0];
    }

    private static IOperation Made(IOperation value) =>
        value switch
        {
            IConditionalAccessOperation access => Made(access.WhenNotNull),
            IConversionOperation conversion => Made(conversion.Operand),
            IConditionalOperation { WhenFalse: { } otherwise } choice => FirstMade([choice.WhenTrue, otherwise]),
            ISwitchExpressionOperation choice => FirstMade(choice.Arms.Select(a => a.Value)),
            _ => value,
        };
}
