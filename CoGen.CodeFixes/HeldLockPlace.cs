using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>The statements between which a lock is held, where they stand plainly one after the other.</summary>
/// <param name="Statements">Those of the block, or the case, that takes the lock.</param>
/// <param name="Take">The statement that takes it.</param>
/// <param name="Suspension">The await, a statement of its own: one of these, or in a block within one.</param>
/// <param name="Release">The statement that gives it back: in the block, or in the finally of the try that follows.</param>
/// <param name="Try">That try.</param>
internal sealed record HeldLockPlace(
    SyntaxList<StatementSyntax> Statements,
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
        if (
            TakenBy(node, diagnostic) is not { Parent: ExpressionStatementSyntax take } call
            || StatementsAround(take) is not { } statements
        )
            return null;
        if (ReleaseOf(call) is not { } release || node.FirstAncestorOrSelf<StatementSyntax>() is not { } suspension)
            return null;
        if (StatementsAround(suspension) is null)
            return null;
        var next = statements.ElementAtOrDefault(statements.IndexOf(take) + 1);
        if (next is TryStatementSyntax { Catches.Count: 0, Finally.Block: var final } t && suspension.Parent == t.Block)
            return ReleaseIn(final.Statements, release) is { } given ? new(statements, take, suspension, given, t) : null;
        var within = statements.FirstOrDefault(s => s.Span.Contains(suspension.Span));
        if (suspension.Ancestors().TakeWhile(n => n != take.Parent).Any(n => n is TryStatementSyntax))
            return null;
        return within is not null && ReleaseIn(statements.SkipWhile(s => s != within), release) is { } back
            ? new(statements, take, suspension, back, null)
            : null;
    }

    private static SyntaxList<StatementSyntax>? StatementsAround(StatementSyntax statement) =>
        statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => null,
        };

    private static ExpressionStatementSyntax? ReleaseIn(IEnumerable<StatementSyntax> statements, string call) =>
        statements.OfType<ExpressionStatementSyntax>().FirstOrDefault(s => s.Expression.ToString() == call);

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
}
