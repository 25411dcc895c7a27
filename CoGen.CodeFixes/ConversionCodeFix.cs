using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CoGen.CodeFixes;

/// <summary>
/// A fix that makes a function a task, as a rule the one called at the diagnostic's place, see <see cref="TaskConversion"/>; it may change
/// any document of the project.
/// </summary>
/// <param name="id">The rule.</param>
public abstract class ConversionCodeFix(string id) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [id];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new ConversionFixAll(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var solution = context.Document.Project.Solution;
            if (await FunctionAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } function)
                continue;
            if (!await Start(context.Document.Project).TryAddAsync(function, context.CancellationToken).ConfigureAwait(false))
                continue;
            var action = CodeAction.Create(
                $"Make '{function.Name}' a task",
                c => FixAsync(solution, [diagnostic], c),
                equivalenceKey: GetType().Name
            );
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    /// <summary>Fixes what it can of the diagnostics.</summary>
    internal async Task<Solution> FixAsync(Solution solution, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var editor = new SolutionEditor(solution);
        foreach (var group in diagnostics.GroupBy(d => solution.GetDocument(d.Location.SourceTree)?.Project))
        {
            if (group.Key is not { } project)
                continue;
            var all = Start(project);
            foreach (var diagnostic in group)
            {
                var document = solution.GetDocument(diagnostic.Location.SourceTree)!;
                if (await FunctionAsync(document, diagnostic, cancellation).ConfigureAwait(false) is not { } function)
                    continue;
                // First alone: what cannot be done must leave nothing behind.
                if (await Start(project).TryAddAsync(function, cancellation).ConfigureAwait(false))
                    await all.TryAddAsync(function, cancellation).ConfigureAwait(false);
            }
            await all.ApplyAsync(editor, cancellation).ConfigureAwait(false);
        }
        return editor.GetChangedSolution();
    }

    private TaskConversion Start(Project project) => new(project, ChangesIn);

    /// <summary>What changes in the body of a function that becomes a task; null where it cannot become one.</summary>
    private protected abstract BodyChanges? ChangesIn(
        IMethodSymbol function,
        SyntaxNode declaration,
        SemanticModel model,
        Project project,
        CancellationToken cancellation
    );

    /// <summary>The function that is to become a task; null where there is none.</summary>
    private protected virtual IMethodSymbol? FunctionAt(SyntaxNode place, SemanticModel model, CancellationToken cancellation) =>
        place is InvocationExpressionSyntax ? model.GetSymbolInfo(place, cancellation).Symbol as IMethodSymbol : null;

    private async Task<IMethodSymbol?> FunctionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var node = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>();
        return node is null || model is null ? null : FunctionAt(node, model, cancellation);
    }
}
