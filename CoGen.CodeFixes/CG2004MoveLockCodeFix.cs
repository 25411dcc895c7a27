using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CoGen.CodeFixes;

/// <summary>
/// CG2004: moves the await out of the lock where it stands at the lock's beginning or end; in the middle, or in a block, the lock is given
/// back before it and taken again behind it. Offered for an await that reads nothing the lock could guard.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG2004MoveLockCodeFix() : DocumentCodeFix("CG2004")
{
    /// <inheritdoc/>
    protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation) =>
        await FindAsync(document, diagnostic, cancellation).ConfigureAwait(false) is null ? null : "Do not hold the lock across the await";

    /// <inheritdoc/>
    protected override async Task<Document> FixAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation
    )
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        var changed = new HashSet<SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            var place = await FindAsync(document, diagnostic, cancellation).ConfigureAwait(false);
            if (place is not null && changed.Add(place.Take))
                Move(place, editor);
        }
        return editor.GetChangedDocument();
    }

    private static async Task<HeldLockPlace?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var node = await FindAsync<SyntaxNode>(document, diagnostic, cancellation).ConfigureAwait(false);
        if (node is null || HeldLockPlace.Find(node, diagnostic) is not { } place)
            return null;
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model is not null && IsPlain(place, model, cancellation) && (place.Try is null || IsFirst(place) || IsLast(place))
            ? place
            : null;
    }

    private static bool IsFirst(HeldLockPlace place) =>
        place.Try is { } t
            ? t.Block.Statements[0] == place.Suspension
            : place.Statements.IndexOf(place.Take) + 1 == place.Statements.IndexOf(place.Suspension);

    private static bool IsLast(HeldLockPlace place) =>
        place.Suspension is ExpressionStatementSyntax
        && (
            place.Try is { } t
                ? t.Block.Statements.Last() == place.Suspension
                : place.Statements.IndexOf(place.Suspension) + 1 == place.Statements.IndexOf(place.Release)
        );

    private static void Move(HeldLockPlace place, DocumentEditor editor)
    {
        var (take, suspension, release) = (place.Take, place.Suspension, place.Release);
        if (IsFirst(place))
        {
            Remove(suspension, editor);
            editor.InsertBefore(take, Trivia.StartsLine(take) ? Moved(suspension, take) : Inline(suspension));
        }
        else if (IsLast(place))
        {
            StatementSyntax end = place.Try is { } t ? t : release;
            Remove(suspension, editor);
            if (Trivia.StartsLine(end))
                editor.InsertAfter(end, Trivia.EndsLine(end) ? Moved(suspension, end) : Inline(suspension));
            else
            {
                editor.ReplaceNode(end, (node, _) => node.WithTrailingTrivia(SyntaxFactory.Space));
                editor.InsertAfter(end, Inline(suspension).WithTrailingTrivia(end.GetTrailingTrivia()));
            }
        }
        else
        {
            editor.InsertBefore(suspension, Trivia.StartsLine(suspension) ? At(release, suspension) : Inline(release));
            editor.InsertAfter(suspension, Trivia.EndsLine(suspension) ? At(take, suspension) : Inline(take));
        }
    }

    /// <summary>What shares a line with the statement keeps its indentation, or its end.</summary>
    private static void Remove(StatementSyntax statement, DocumentEditor editor)
    {
        var (starts, ends) = (Trivia.StartsLine(statement), Trivia.EndsLine(statement));
        var (before, after) = (statement.GetFirstToken().GetPreviousToken(), statement.GetLastToken().GetNextToken());
        if (starts && !ends && after.Parent?.FirstAncestorOrSelf<StatementSyntax>() is { } next && next.Parent == statement.Parent)
            editor.ReplaceNode(next, (node, _) => node.WithLeadingTrivia(Trivia.IndentationOf(statement)));
        else if (ends && !starts && before.Parent?.FirstAncestorOrSelf<StatementSyntax>() is { } last && last.Parent == statement.Parent)
            editor.ReplaceNode(last, (node, _) => node.WithTrailingTrivia(statement.GetTrailingTrivia()));
        editor.RemoveNode(statement, SyntaxRemoveOptions.KeepNoTrivia);
    }

    /// <summary>The statement with its comments, indented as another is.</summary>
    private static StatementSyntax Moved(StatementSyntax statement, StatementSyntax other)
    {
        var indentation = Trivia.IndentationOf(other);
        var leading = statement
            .GetLeadingTrivia()
            .SkipWhile(t => t.IsKind(SyntaxKind.EndOfLineTrivia))
            .SelectMany(t => t.IsKind(SyntaxKind.WhitespaceTrivia) ? indentation : SyntaxFactory.TriviaList(t));
        var isAlone = Trivia.StartsLine(statement) && Trivia.EndsLine(statement);
        return isAlone ? statement.WithLeadingTrivia(leading) : (StatementSyntax)Trivia.KeepComments(statement, At(statement, other));
    }

    /// <summary>The statement alone, indented as another is.</summary>
    private static StatementSyntax At(StatementSyntax statement, StatementSyntax other) =>
        statement.WithLeadingTrivia(Trivia.IndentationOf(other)).WithTrailingTrivia(Trivia.NewLineOf(statement.SyntaxTree.GetRoot()));

    /// <summary>The statement on a line that others stand on.</summary>
    private static StatementSyntax Inline(StatementSyntax statement) =>
        (StatementSyntax)Trivia.KeepComments(statement, statement.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space));

    /// <summary><c>await Work(x);</c> or <c>var y = await Work(x);</c>, where nothing named can be what the lock guards.</summary>
    private static bool IsPlain(HeldLockPlace place, SemanticModel model, CancellationToken cancellation)
    {
        var awaited = place.Suspension switch
        {
            ExpressionStatementSyntax { Expression: AwaitExpressionSyntax o } => o.Expression,
            LocalDeclarationStatementSyntax
            {
                UsingKeyword.RawKind: 0,
                Declaration.Variables: [{ Initializer.Value: AwaitExpressionSyntax o }]
            } => o.Expression,
            _ => null,
        };
        return awaited is not null
            && !awaited
                .DescendantNodesAndSelf()
                .OfType<SimpleNameSyntax>()
                .Select(n => model.GetSymbolInfo(n, cancellation).Symbol)
                .Any(s =>
                    s
                        is IFieldSymbol { IsReadOnly: false, IsConst: false }
                            or IPropertySymbol { ContainingType.Locations: [{ IsInSource: true }, ..] }
                );
    }
}
