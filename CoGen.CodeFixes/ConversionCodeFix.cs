using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CoGen.CodeFixes;

/// <summary>A fix that makes the function called at the diagnostic's place a task, see <see cref="TaskConversion"/>.</summary>
/// <param name="id">The rule.</param>
public abstract class ConversionCodeFix(string id) : DocumentCodeFix(id)
{
    /// <inheritdoc/>
    protected sealed override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model is null || await CalledAsync(document, diagnostic, model, cancellation).ConfigureAwait(false) is not { } function)
            return null;
        var conversion = new TaskConversion(document, model, (f, declaration) => ChangesIn(f, declaration, model, cancellation));
        return await conversion.TryAddAsync(function, cancellation).ConfigureAwait(false) ? $"Make '{function.Name}' a task" : null;
    }

    /// <inheritdoc/>
    protected sealed override async Task<Document> FixAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation
    )
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        var model = editor.SemanticModel;
        TaskConversion Start() => new(document, model, (f, declaration) => ChangesIn(f, declaration, model, cancellation));
        var all = Start();
        foreach (var diagnostic in diagnostics)
        {
            if (await CalledAsync(document, diagnostic, model, cancellation).ConfigureAwait(false) is not { } function)
                continue;
            // First alone: what cannot be done must leave nothing behind.
            if (await Start().TryAddAsync(function, cancellation).ConfigureAwait(false))
                await all.TryAddAsync(function, cancellation).ConfigureAwait(false);
        }
        all.Apply(editor);
        var missing = UsingDirectives.MissingFor(all.Needs, model, editor.OriginalRoot.FullSpan.End - 1).ToList();
        if (editor.OriginalRoot is CompilationUnitSyntax unit && missing.Count > 0)
            editor.ReplaceNode(unit, (current, _) => UsingDirectives.AddTo((CompilationUnitSyntax)current, missing));
        return editor.GetChangedDocument();
    }

    /// <summary>What changes in the body of a function that becomes a task; null where it cannot become one.</summary>
    private protected abstract BodyChanges? ChangesIn(
        IMethodSymbol function,
        SyntaxNode declaration,
        SemanticModel model,
        CancellationToken cancellation
    );

    private static async Task<IMethodSymbol?> CalledAsync(
        Document document,
        Diagnostic diagnostic,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        var node = await FindAsync<ExpressionSyntax>(document, diagnostic, cancellation).ConfigureAwait(false);
        return node is InvocationExpressionSyntax ? model.GetSymbolInfo(node, cancellation).Symbol as IMethodSymbol : null;
    }
}
