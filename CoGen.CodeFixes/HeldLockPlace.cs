using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>The statements between which a lock is held, where they stand plainly one after the other.</summary>
/// <param name="Block">The block that takes the lock.</param>
/// <param name="Take">The statement that takes it.</param>
/// <param name="Suspension">The await, a statement of its own.</param>
/// <param name="Release">The statement that gives it back: in the block, or in the finally of the try that follows.</param>
/// <param name="Try">That try.</param>
internal sealed record HeldLockPlace(
    BlockSyntax Block,
    ExpressionStatementSyntax Take,
    StatementSyntax Suspension,
    ExpressionStatementSyntax Release,
    TryStatementSyntax? Try
)
{
    /// <summary>The call that took the lock which CG2004 reports; null for thread-static fields.</summary>
    public static InvocationExpressionSyntax? TakenBy(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations is [var taken]
            ? node.SyntaxTree.GetRoot().FindNode(taken.SourceSpan, getInnermostNodeForTie: true) as InvocationExpressionSyntax
            : null;

    public static HeldLockPlace? Find(SyntaxNode node, Diagnostic diagnostic)
    {
        if (TakenBy(node, diagnostic) is not { Parent: ExpressionStatementSyntax { Parent: BlockSyntax block } take } call)
            return null;
        if (ReleaseOf(call) is not { } release || node.FirstAncestorOrSelf<StatementSyntax>() is not { } suspension)
            return null;
        if (suspension.Parent == block)
        {
            var back = block.Statements.FirstOrDefault(s => s.SpanStart > suspension.SpanStart && IsCall(s, release));
            return back is null ? null : new(block, take, suspension, (ExpressionStatementSyntax)back, null);
        }
        var next = block.Statements.ElementAtOrDefault(block.Statements.IndexOf(take) + 1);
        if (next is not TryStatementSyntax { Catches.Count: 0, Finally.Block: var final } t || suspension.Parent != t.Block)
            return null;
        return final.Statements.FirstOrDefault(s => IsCall(s, release)) is ExpressionStatementSyntax found
            ? new(block, take, suspension, found, t)
            : null;
    }

    /// <summary>How the lock is given back that the call takes; null for the rarer forms.</summary>
    private static string? ReleaseOf(InvocationExpressionSyntax take)
    {
        if (take.Expression is not MemberAccessExpressionSyntax { Expression: var on, Name.Identifier.ValueText: var name })
            return null;
        return (name, take.ArgumentList.Arguments.Count) switch
        {
            ("Enter", 1) when on.ToString().EndsWith("Monitor", StringComparison.Ordinal) => $"{on}.Exit{take.ArgumentList}",
            ("Enter", 0) => on + ".Exit()",
            ("WaitOne", 0) => on + ".ReleaseMutex()",
            ("EnterReadLock" or "EnterWriteLock" or "EnterUpgradeableReadLock", 0) => $"{on}.Exit{name.Substring("Enter".Length)}()",
            _ => null,
        };
    }

    private static bool IsCall(StatementSyntax statement, string call) =>
        statement is ExpressionStatementSyntax { Expression: var expression } && expression.ToString() == call;
}
