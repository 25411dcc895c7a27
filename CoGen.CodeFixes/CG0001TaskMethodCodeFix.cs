using System.Collections.Immutable;
using System.Composition;
using CoGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CoGen.CodeFixes;

/// <summary>CG0001: makes the method <c>async CoTask</c>, or <c>async CoTask&lt;T&gt;</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG0001TaskMethodCodeFix() : DocumentCodeFix("CG0001")
{
    /// <inheritdoc/>
    protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var target = await FindAsync(document, diagnostic, cancellation).ConfigureAwait(false);
        return target is null || !target.CanBeAsync ? null : $"Make it 'async {target.NewReturnType}'";
    }

    /// <inheritdoc/>
    protected override async Task<Document> FixAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation
    )
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        foreach (var diagnostic in diagnostics)
        {
            if (await FindAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { CanBeAsync: true } target)
                editor.ReplaceNode(target.Declaration, (current, _) => target.Fix(current));
        }
        return editor.GetChangedDocument();
    }

    private static async Task<TaskShape?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var declaration = await FindAsync<SyntaxNode>(document, diagnostic, cancellation).ConfigureAwait(false);
        while (declaration is not (null or MethodDeclarationSyntax or LocalFunctionStatementSyntax))
            declaration = declaration.Parent;
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return declaration is not null && model?.GetDeclaredSymbol(declaration, cancellation) is IMethodSymbol method
            ? new TaskShape(declaration, method)
            : null;
    }
}
