using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Misuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG2009: a system call awaited for nothing but its effect, whose result tells whether there was one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG2009ResultIgnoredAnalyzer : MisuseAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.ResultIgnored];

    private protected override void Register(ReachedCodeActions code, MisuseSymbols symbols) =>
        code.OnOperations(c => Analyze(c, symbols), OperationKind.ExpressionStatement, OperationKind.VariableDeclarator);

    private static void Analyze(ReachedOperation context, MisuseSymbols symbols)
    {
        if (Unconverted(Dropped(context)) is not IAwaitOperation await || Made(await.Operation) is not { } call)
            return;
        if (!symbols.IsSys(call.TargetMethod) || Says(call) is not { } says)
            return;
        context.ReportDiagnostic(
            Diagnostic.Create(Descriptors.ResultIgnored, await.Syntax.GetLocation(), $"Sys.{call.TargetMethod.Name}", says)
        );
    }

    /// <summary>What nobody looks at: a statement of its own, or the value of a variable that is never read.</summary>
    private static IOperation? Dropped(ReachedOperation context) =>
        context.Operation switch
        {
            IExpressionStatementOperation
            {
                Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } o
            } => UnusedLocal.Is(local, context.CancellationToken) ? o.Value : null,
            IExpressionStatementOperation o => o.Operation,
            IVariableDeclaratorOperation { Symbol.IsUsing: false } o when UnusedLocal.Is(o.Symbol, context.CancellationToken) =>
                o.GetVariableInitializer()?.Value,
            _ => null,
        };

    private static IOperation? Unconverted(IOperation? value) => value is IConversionOperation conversion ? conversion.Operand : value;

    /// <summary>The call that is awaited, at once or from the local that it was kept in.</summary>
    private static IInvocationOperation? Made(IOperation awaited) =>
        awaited is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: [var only] }
        && only.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax call }
            ? awaited.SemanticModel!.GetOperation(call) as IInvocationOperation
        : awaited is IConditionalOperation { WhenFalse: { } otherwise } choice ? Made(choice.WhenTrue) ?? Made(otherwise)
        : awaited as IInvocationOperation;

    /// <summary>What the task awaited to know itself, at once or in a local.</summary>
    private static bool IsOwnTid(IOperation tid) =>
        tid is IAwaitOperation { Operation: IInvocationOperation { TargetMethod.Name: "GetTid" } }
        || tid is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: [var only] }
            && only.GetSyntax()
                is VariableDeclaratorSyntax { Initializer.Value: AwaitExpressionSyntax { Expression: InvocationExpressionSyntax call } }
            && call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetTid" };

    private static string? Says(IInvocationOperation call) =>
        call.TargetMethod.Name switch
        {
            // Nobody is left to look at it.
            "Kill" when call.Arguments.Any(a => IsOwnTid(a.Value)) => null,
            "Kill" => "whether the task was alive",
            "Wait" => "whether there was such a task to wait for",
            "Send" => "how many bytes were sent, possibly fewer than there are",
            "Receive" => "how many bytes were received, and 0 at the end",
            "Accept" => "which connection was accepted, and it stays open",
            _ => null,
        };
}
