using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Reach;

/// <summary>Reads a file's declarations, for <see cref="TaskReach"/>.</summary>
internal static class DeclarationReader
{
    public static Declaration[] Read(SyntaxNode root)
    {
        var text = root.SyntaxTree.GetText().ToString();
        return [.. root.DescendantNodes(HoldsDeclarations).Select(node => Read(node, text)).OfType<Declaration>()];
    }

    /// <summary>What is in front of the member's body or value.</summary>
    public static TextSpan Signature(SyntaxNode member) =>
        TextSpan.FromBounds(
            member.SpanStart,
            member switch
            {
                TypeDeclarationSyntax { OpenBraceToken: { IsMissing: false, RawKind: not 0 } brace } => brace.SpanStart,
                BaseMethodDeclarationSyntax { Body: { } body } => body.SpanStart,
                BaseMethodDeclarationSyntax { ExpressionBody: { } body } => body.SpanStart,
                PropertyDeclarationSyntax { ExpressionBody: { } body } => body.SpanStart,
                IndexerDeclarationSyntax { ExpressionBody: { } body } => body.SpanStart,
                BasePropertyDeclarationSyntax { AccessorList: { } accessors } => accessors.SpanStart,
                BaseFieldDeclarationSyntax field => field.Declaration.Type.Span.End,
                _ => member.Span.End,
            }
        );

    private static bool HoldsDeclarations(SyntaxNode node) =>
        node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

    private static Declaration? Read(SyntaxNode node, string text)
    {
        if (node is UsingDirectiveSyntax directive)
            return new Declaration(
                WordsOf(text, directive.NamespaceOrType.Span),
                directive.Alias is { Name.Identifier: var alias } ? [Words.Of(alias.ValueText)] : [],
                IsStaticImport: directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword)
            );
        if (node is not MemberDeclarationSyntax member || node is BaseNamespaceDeclarationSyntax or GlobalStatementSyntax)
            return null;
        var words = WordsOf(text, Signature(node));
        var names = NamesOf(member).Select(Words.Of);
        var receiver = ImplicitUse.Receiver(member);
        return new Declaration(
            words,
            [.. receiver is null ? names : names.Concat(WordsOf(text, receiver.Span))],
            IsForAnyType: receiver is not null && ImplicitUse.IsForAnyType(member, receiver)
        );
    }

    private static int[] WordsOf(string text, TextSpan span)
    {
        var words = new Words(text, span);
        var found = new List<int>();
        while (words.MoveNext())
            found.Add(words.Current);
        return [.. found];
    }

    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case BaseTypeDeclarationSyntax type:
                yield return type.Identifier.ValueText;
                break;
            case DelegateDeclarationSyntax type:
                yield return type.Identifier.ValueText;
                break;
            case MethodDeclarationSyntax method:
                yield return method.Identifier.ValueText;
                break;
            case PropertyDeclarationSyntax property:
                yield return property.Identifier.ValueText;
                break;
            case EventDeclarationSyntax property:
                yield return property.Identifier.ValueText;
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                    yield return variable.Identifier.ValueText;
                break;
        }
        // Whoever has an object of the type uses the member without naming it.
        if (ImplicitUse.Is(member) && member.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } around)
            yield return around.Identifier.ValueText;
    }
}
