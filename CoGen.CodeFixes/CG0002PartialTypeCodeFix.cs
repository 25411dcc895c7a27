using System.Collections.Immutable;
using System.Composition;
using CoGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CoGen.CodeFixes;

/// <summary>CG0002: makes every type around the task method partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG0002PartialTypeCodeFix() : DocumentCodeFix("CG0002")
{
    /// <inheritdoc/>
    protected override Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation) =>
        Task.FromResult<string?>("Make the containing types partial");

    /// <inheritdoc/>
    protected override async Task<Document> FixAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation
    )
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        var types = new HashSet<TypeDeclarationSyntax>();
        foreach (var diagnostic in diagnostics)
        {
            if (await FindAsync<MethodDeclarationSyntax>(document, diagnostic, cancellation).ConfigureAwait(false) is { } method)
                types.UnionWith(TaskSyntax.ContainingTypes(method));
        }
        foreach (var type in types)
            editor.ReplaceNode(type, (current, _) => PartialTypes.Make((TypeDeclarationSyntax)current));
        return editor.GetChangedDocument();
    }
}
