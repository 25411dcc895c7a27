using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Parsing;

/// <summary>
/// Whether the compiler refuses what a factory would repeat: a method's head, and that of the extension block around it. Then there is
/// no factory, so that each error is said once, where the user made it.
/// </summary>
internal static class DeclarationErrors
{
    private static readonly ConditionalWeakTable<IMethodSymbol, Answer> Known = new();

    public static bool Any(IMethodSymbol method, Compilation compilation) =>
        Known.GetValue(method, asked => new Answer(Find(asked, compilation))).IsWrong;

    private static bool Find(IMethodSymbol method, Compilation compilation) =>
        StandsInNameless(method) || Parts(method).Any(part => IsWrong(part, method, compilation));

    // namespace A.; and class { } in the midst of typing
    private static bool StandsInNameless(IMethodSymbol method)
    {
        for (
            ISymbol around = ExtensionBlocks.Host(method);
            around is not INamespaceSymbol { IsGlobalNamespace: true };
            around = around.ContainingSymbol
        )
        {
            if (around.Name.Length == 0)
                return true;
        }
        return false;
    }

    private static IEnumerable<MethodDeclarationSyntax> Parts(IMethodSymbol method) =>
        method
            .DeclaringSyntaxReferences.Concat(method.PartialImplementationPart?.DeclaringSyntaxReferences ?? [])
            .Select(static reference => reference.GetSyntax())
            .OfType<MethodDeclarationSyntax>();

    // The compiler's own answer costs more than all the rest of the head.
    private static bool IsWrong(MethodDeclarationSyntax part, IMethodSymbol method, Compilation compilation) =>
        Heads(part).Any(static head => head.Node.ContainsDiagnostics && head.Node.GetDiagnostics().Any(head.Holds))
        || !PlainHead.Is(part, method) && Heads(part).Any(head => Declared(head, compilation).Any(head.Holds));

#pragma warning disable RS1030 // Of declarations alone, which no model keeps: the file may be another one than that which is being read.
    private static IEnumerable<Diagnostic> Declared(Head head, Compilation compilation) =>
        compilation.GetSemanticModel(head.Node.SyntaxTree).GetDeclarationDiagnostics(head.Span);
#pragma warning restore RS1030

    private static IEnumerable<Head> Heads(MethodDeclarationSyntax method)
    {
        yield return new Head(method, method.SpanStart, (method.Body ?? (SyntaxNode?)method.ExpressionBody)?.SpanStart ?? method.Span.End);
        if (method.Parent is ExtensionBlockDeclarationSyntax block)
            yield return new Head(block, block.SpanStart, block.OpenBraceToken.SpanStart);
        // The compiler says of the type that it can have no extension methods.
        else if (method.ParameterList.Parameters is [var first, ..] && first.Modifiers.Any(SyntaxKind.ThisKeyword))
            yield return new Head(method.Parent!, method.Parent is TypeDeclarationSyntax type ? type.Identifier.Span : default);
    }

    private readonly record struct Head(SyntaxNode Node, TextSpan Span)
    {
        public Head(SyntaxNode node, int start, int end)
            : this(node, TextSpan.FromBounds(start, end)) { }

        public bool Holds(Diagnostic error) =>
            error is { Severity: DiagnosticSeverity.Error, IsWarningAsError: false } && Span.IntersectsWith(error.Location.SourceSpan);
    }

    private sealed record Answer(bool IsWrong);
}
