using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CoGen.CodeFixes;

/// <summary>A fix that changes the diagnostic's own document: one diagnostic, or all of them at once (Fix All).</summary>
/// <param name="id">The rule.</param>
public abstract class DocumentCodeFix(string id) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [id];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(
            async (context, document, diagnostics) => await FixAsync(document, InnermostFirst(diagnostics), context.CancellationToken)
        );

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await TitleAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } title)
                continue;
            var action = CodeAction.Create(title, c => FixAsync(context.Document, [diagnostic], c), equivalenceKey: GetType().Name);
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    /// <summary>What the fix is called, or null where it cannot be made.</summary>
    protected abstract Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation);

    /// <summary>Fixes what it can of the diagnostics, all of this document.</summary>
    protected abstract Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation);

    /// <summary>A node that was changed can still be found inside one that is changed later; not the other way round.</summary>
    private static ImmutableArray<Diagnostic> InnermostFirst(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderByDescending(d => d.Location.SourceSpan.Start).ThenBy(d => d.Location.SourceSpan.Length)];

    /// <summary>The innermost node of a type at the diagnostic's place.</summary>
    private protected static async Task<T?> FindAsync<T>(Document document, Diagnostic diagnostic, CancellationToken cancellation)
        where T : SyntaxNode
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>();
    }
}
