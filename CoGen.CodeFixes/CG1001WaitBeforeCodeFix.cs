using System.Collections.Immutable;
using System.Composition;
using CoGen.Generator.Diagnostics.Blocking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CoGen.CodeFixes;

/// <summary>CG1001: puts <c>await Sys.ReadWait(socket);</c> before the statement, as the original programs do.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG1001WaitBeforeCodeFix() : DocumentCodeFix("CG1001")
{
    /// <inheritdoc/>
    protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var call = await FindAsync<ExpressionSyntax>(document, diagnostic, cancellation).ConfigureAwait(false);
        return Write(call, diagnostic, model!) is { } text ? $"Insert 'await {text}' before" : null;
    }

    /// <inheritdoc/>
    protected override async Task<Document> FixAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation
    )
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        var missing = new HashSet<string>();
        var inserted = new HashSet<(StatementSyntax, string)>();
        foreach (var diagnostic in diagnostics)
        {
            var call = await FindAsync<ExpressionSyntax>(document, diagnostic, cancellation).ConfigureAwait(false);
            if (Write(call, diagnostic, editor.SemanticModel) is not { } text || AwaitPlaces.StatementOf(call!) is not { } statement)
                continue;
            if (!inserted.Add((statement, text)))
                continue;
            missing.UnionWith(UsingDirectives.MissingFor(text, editor.SemanticModel, statement.SpanStart));
            var wait = SyntaxFactory.ExpressionStatement(Trivia.Await(text));
            var end = Trivia.StartsLine(statement) ? Trivia.NewLineOf(editor.OriginalRoot) : SyntaxFactory.Space;
            editor.InsertBefore(statement, wait.WithLeadingTrivia(statement.GetLeadingTrivia()).WithTrailingTrivia(end));
            editor.ReplaceNode(statement, (current, _) => current.WithLeadingTrivia(Trivia.IndentationOf(statement)));
        }
        if (editor.OriginalRoot is CompilationUnitSyntax unit && missing.Count > 0)
            editor.ReplaceNode(unit, (current, _) => UsingDirectives.AddTo((CompilationUnitSyntax)current, missing));
        return editor.GetChangedDocument();
    }

    /// <summary>The wait, where the socket is named by a plain path, so that naming it twice is the same as once.</summary>
    private static string? Write(ExpressionSyntax? call, Diagnostic diagnostic, SemanticModel model)
    {
        if (
            call is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var socket } }
            || !diagnostic.Properties.TryGetValue(BlockingReport.WaitForm, out var form)
            || !IsPath(socket)
            || !AwaitPlaces.Allow(call)
            || AwaitPlaces.StatementOf(call) is null
        )
            return null;
        return AwaitingForm.TryWrite(form!, call) is { } text && UsingDirectives.Allow(text, model, call.SpanStart) ? text : null;
    }

    private static bool IsPath(ExpressionSyntax expression) =>
        expression is IdentifierNameSyntax or ThisExpressionSyntax
        || expression is MemberAccessExpressionSyntax { Expression: var owner } && IsPath(owner);
}
