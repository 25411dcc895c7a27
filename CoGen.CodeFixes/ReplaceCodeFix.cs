using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CoGen.CodeFixes;

/// <summary>A fix that puts one node in the place of another, and adds the using directives that the new one needs.</summary>
/// <param name="id">The rule.</param>
public abstract class ReplaceCodeFix(string id) : DocumentCodeFix(id)
{
    /// <inheritdoc/>
    protected sealed override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation) =>
        (await PlanAsync(document, diagnostic, cancellation).ConfigureAwait(false))?.Title;

    /// <inheritdoc/>
    protected sealed override async Task<Document> FixAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation
    )
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        var missing = new HashSet<string>();
        var replaced = new HashSet<SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            if (await PlanAsync(document, diagnostic, cancellation).ConfigureAwait(false) is not { } plan)
                continue;
            // Two diagnostics may be cured in one place.
            if (!replaced.Add(plan.Node))
                continue;
            missing.UnionWith(UsingDirectives.MissingFor(plan.Needs, editor.SemanticModel, plan.Node.SpanStart));
            editor.ReplaceNode(plan.Node, (current, _) => Trivia.KeepComments(current, plan.Change(current)));
            if (plan.Removed is { } removed)
                editor.RemoveNode(removed, SyntaxRemoveOptions.KeepNoTrivia);
        }
        if (editor.OriginalRoot is CompilationUnitSyntax unit && missing.Count > 0)
            editor.ReplaceNode(unit, (current, _) => UsingDirectives.AddTo((CompilationUnitSyntax)current, missing));
        return editor.GetChangedDocument();
    }

    /// <summary>What to replace, or null where there is nothing to offer.</summary>
    private protected abstract Replacement? Plan(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model,
        CancellationToken cancellation
    );

    private async Task<Replacement?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var node = await FindAsync<SyntaxNode>(document, diagnostic, cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (node is null || model is null || Plan(node, diagnostic, model, cancellation) is not { } plan)
            return null;
        return Trivia.LosesDirectives(plan.Node, plan.Change(plan.Node)) || !UsingDirectives.Allow(plan.Needs, model, plan.Node.SpanStart)
            ? null
            : plan;
    }
}
