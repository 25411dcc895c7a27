using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>
/// Awaits at which other tasks run: not those of a .NET task that has ended, nor of a task that awaits nothing itself, or nothing but such.
/// </summary>
internal sealed class Suspensions(Compilation compilation)
{
    // A task that awaits itself, or leads further than this, may well suspend.
    private const int MaxDepth = 8;

    private int _depth;

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

    private bool GoesOn(AwaitExpressionSyntax await)
    {
        _depth++;
        var awaited = FunctionBodies.ModelOf(await, compilation).GetOperation(await.Expression);
        var goesOn = _depth <= MaxDepth && awaited is not null && GoesOn(awaited);
        _depth--;
        return goesOn;
    }

    private bool AwaitsNothing(IMethodSymbol method) =>
        method is { IsAsync: true, IsVirtual: false, IsOverride: false }
        && RuntimeNames.IsTaskType(method.ReturnType)
        && method.DeclarationsIn(compilation) is [var declaration]
        && !TaskFunctions.OwnNodes(declaration.GetSyntax()).Any(Awaits);

    private bool Awaits(SyntaxNode node) =>
        node switch
        {
            AwaitExpressionSyntax s => !GoesOn(s),
            CommonForEachStatementSyntax s => s.AwaitKeyword.RawKind != 0,
            UsingStatementSyntax s => s.AwaitKeyword.RawKind != 0,
            LocalDeclarationStatementSyntax s => s.AwaitKeyword.RawKind != 0,
            _ => false,
        };
}
