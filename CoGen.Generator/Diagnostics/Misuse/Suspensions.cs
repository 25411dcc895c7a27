using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>Awaits at which other tasks run: not those of a .NET task that has ended, nor of a task that awaits nothing itself.</summary>
internal sealed class Suspensions(Compilation compilation)
{
    public bool In(IOperation operation) => operation.DescendantsAndSelf().Any(IsOne);

    public bool IsOne(IOperation operation) => operation is IAwaitOperation await && !GoesOn(await.Operation);

    private bool GoesOn(IOperation awaited) =>
        awaited switch
        {
            IConversionOperation o => GoesOn(o.Operand),
            IPropertyReferenceOperation { Property: { Name: "CompletedTask" } property } => BlockingSymbols.IsTaskLike(
                property.ContainingType
            ),
            IObjectCreationOperation o => BlockingSymbols.IsEndedTask(o),
            IDefaultValueOperation o => BlockingSymbols.IsTaskLike(o.Type),
            IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" } method, Instance: { } task } => BlockingSymbols.IsTaskLike(
                method.ContainingType
            ) && GoesOn(task),
            IInvocationOperation { TargetMethod: { Name: "FromResult" } method } => BlockingSymbols.IsTaskLike(method.ContainingType),
            IInvocationOperation o => AwaitsNothing(o.TargetMethod),
            _ => false,
        };

    private bool AwaitsNothing(IMethodSymbol method) =>
        method is { IsAsync: true, IsVirtual: false, IsOverride: false }
        && RuntimeNames.IsTaskType(method.ReturnType)
        && method.DeclarationsIn(compilation) is [var declaration]
        && !TaskFunctions.OwnNodes(declaration.GetSyntax()).Any(Awaits);

    private static bool Awaits(SyntaxNode node) =>
        node switch
        {
            AwaitExpressionSyntax => true,
            CommonForEachStatementSyntax s => s.AwaitKeyword.RawKind != 0,
            UsingStatementSyntax s => s.AwaitKeyword.RawKind != 0,
            LocalDeclarationStatementSyntax s => s.AwaitKeyword.RawKind != 0,
            _ => false,
        };
}
