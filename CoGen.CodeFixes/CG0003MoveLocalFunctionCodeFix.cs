using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace CoGen.CodeFixes;

/// <summary>
/// CG0003 at a local function of top-level statements: moves it, and the local functions it calls, into
/// <c>static partial class Tasks</c> at the end of the file, where it can be rewritten. Offered where nothing is captured.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG0003MoveLocalFunctionCodeFix() : DocumentCodeFix("CG0003")
{
    /// <inheritdoc/>
    protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var move = await PlanAsync(document, [diagnostic], cancellation).ConfigureAwait(false);
        return move is null ? null : $"Move the local function into the partial class '{move.ClassName}'";
    }

    /// <inheritdoc/>
    protected override async Task<Document> FixAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation
    )
    {
        if (await PlanAsync(document, diagnostics, cancellation).ConfigureAwait(false) is not { } move)
            return document;
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        foreach (var reference in move.ReferencesFromOutside())
        {
            editor.ReplaceNode(
                reference,
                (current, _) =>
                    SyntaxFactory
                        .MemberAccessExpression(
                            SyntaxKind.SimpleMemberAccessExpression,
                            SyntaxFactory.IdentifierName(move.ClassName),
                            ((SimpleNameSyntax)current).WithoutTrivia()
                        )
                        .WithTriviaFrom(current)
            );
        }
        foreach (var function in move.Functions)
            editor.RemoveNode(function.Parent!, SyntaxRemoveOptions.KeepNoTrivia);
        var methods = move.Functions.Select(ToMethod).ToArray();
        if (move.ExistingClass is { } existing)
            editor.ReplaceNode(existing, (current, _) => ((ClassDeclarationSyntax)current).AddMembers(methods));
        else
            editor.ReplaceNode(move.Root, (current, _) => ((CompilationUnitSyntax)current).AddMembers(NewClass(move, methods)));
        return editor.GetChangedDocument();
    }

    private static async Task<LocalFunctionMove?> PlanAsync(
        Document document,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation
    )
    {
        var functions = new List<LocalFunctionStatementSyntax>();
        foreach (var diagnostic in diagnostics)
        {
            if (
                await FindAsync<GlobalStatementSyntax>(document, diagnostic, cancellation).ConfigureAwait(false) is
                { Statement: LocalFunctionStatementSyntax f }
            )
                functions.Add(f);
        }
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return functions.Count == 0 || model is null ? null : LocalFunctionMove.TryPlan(functions, model);
    }

    private static ClassDeclarationSyntax NewClass(LocalFunctionMove move, MethodDeclarationSyntax[] methods) =>
        ((ClassDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"static partial class {move.ClassName} {{ }}")!)
            .AddMembers(methods)
            .WithLeadingTrivia(BlankLineAfter(move))
            .WithAdditionalAnnotations(Formatter.Annotation);

    private static SyntaxTrivia[] BlankLineAfter(LocalFunctionMove move)
    {
        var newLine = Trivia.NewLineOf(move.Root);
        var last = move.Root.Members.Last(m => !move.Functions.Any(f => f.Parent == m));
        return last.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia) ? [newLine] : [newLine, newLine];
    }

    private static MethodDeclarationSyntax ToMethod(LocalFunctionStatementSyntax function)
    {
        var modifiers = SyntaxFactory
            .TokenList(SyntaxFactory.Token(SyntaxKind.PublicKeyword), SyntaxFactory.Token(SyntaxKind.StaticKeyword))
            .AddRange(function.Modifiers.Where(m => !m.IsKind(SyntaxKind.StaticKeyword)).Select(m => m.WithoutTrivia()));
        return SyntaxFactory
            .MethodDeclaration(
                function.AttributeLists,
                SyntaxFactory.TokenList(modifiers.Select(m => m.WithTrailingTrivia(SyntaxFactory.Space))),
                function.ReturnType.WithLeadingTrivia(),
                explicitInterfaceSpecifier: null,
                function.Identifier,
                function.TypeParameterList,
                function.ParameterList,
                function.ConstraintClauses,
                function.Body,
                function.ExpressionBody,
                function.SemicolonToken
            )
            .WithTriviaFrom(function)
            .WithAdditionalAnnotations(Formatter.Annotation);
    }
}
