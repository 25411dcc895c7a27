using System.Collections.Immutable;
using System.Composition;
using CoGen.Generator.Diagnostics.Blocking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CoGen.CodeFixes;

/// <summary>CG1001: <c>listener.Accept()</c> ⟹ <c>await Sys.Accept(listener)</c>, by the awaiting form in the table of blocking members.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG1001AwaitingFormCodeFix() : DocumentCodeFix("CG1001")
{
    /// <inheritdoc/>
    protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var call = await FindAsync<ExpressionSyntax>(document, diagnostic, cancellation).ConfigureAwait(false);
        return Write(call, diagnostic) is { } text ? $"Use 'await {text}'" : null;
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
        foreach (var diagnostic in diagnostics)
        {
            var call = await FindAsync<ExpressionSyntax>(document, diagnostic, cancellation).ConfigureAwait(false);
            if (Write(call, diagnostic) is not { } text)
                continue;
            missing.UnionWith(UsingDirectives.MissingFor(text, editor.SemanticModel, call!.SpanStart));
            editor.ReplaceNode(call, (current, _) => Await((ExpressionSyntax)current, call, diagnostic));
        }
        if (editor.OriginalRoot is CompilationUnitSyntax unit && missing.Count > 0)
            editor.ReplaceNode(unit, (current, _) => UsingDirectives.AddTo((CompilationUnitSyntax)current, missing));
        return editor.GetChangedDocument();
    }

    private static string? Write(ExpressionSyntax? call, Diagnostic diagnostic) =>
        call is not null && diagnostic.Properties.TryGetValue(BlockingReport.Form, out var form) && AwaitPlaces.Allow(call)
            ? AwaitingForm.TryWrite(form!, call)
            : null;

    private static SyntaxNode Await(ExpressionSyntax current, ExpressionSyntax original, Diagnostic diagnostic)
    {
        if (
            Write(original, diagnostic) is null
            || AwaitingForm.TryWrite(diagnostic.Properties[BlockingReport.Form]!, current) is not { } text
        )
            return current;
        ExpressionSyntax awaited = Trivia.Await(text);
        if (AwaitPlaces.IsOperand(original))
            awaited = SyntaxFactory.ParenthesizedExpression(awaited);
        return awaited.WithTriviaFrom(current);
    }
}
