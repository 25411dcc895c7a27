using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>White space and awaits as the file writes them.</summary>
internal static class Trivia
{
    /// <summary>The file's own line ending.</summary>
    public static SyntaxTrivia NewLineOf(SyntaxNode root)
    {
        var found = root.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.EndOfLineTrivia));
        return found == default ? SyntaxFactory.ElasticCarriageReturnLineFeed : SyntaxFactory.EndOfLine(found.ToString());
    }

    /// <summary>The white space that indents a statement or member, without the comments before it.</summary>
    public static SyntaxTriviaList IndentationOf(SyntaxNode statement) =>
        [.. statement.GetLeadingTrivia().Reverse().TakeWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse()];

    /// <summary>Whether nothing stands before the node on its line.</summary>
    public static bool StartsLine(SyntaxNode node)
    {
        var first = node.GetFirstToken();
        return first.LeadingTrivia.Concat(first.GetPreviousToken().TrailingTrivia).Any(t => t.IsKind(SyntaxKind.EndOfLineTrivia));
    }

    /// <summary>Whether nothing stands behind the node on its line.</summary>
    public static bool EndsLine(SyntaxNode node) => node.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);

    /// <summary>The node with the comments in front that stood in the one it takes the place of, and went with its parts.</summary>
    public static SyntaxNode KeepComments(SyntaxNode replaced, SyntaxNode node)
    {
        var kept = node.DescendantTrivia().Where(IsComment).Select(t => t.ToString()).ToList();
        var lost = replaced.DescendantTrivia().Where(t => IsComment(t) && !kept.Remove(t.ToString())).ToArray();
        if (lost.Length == 0)
            return node;
        var newLine = NewLineOf(replaced.SyntaxTree.GetRoot());
        var indentation = IndentationOf(replaced.FirstAncestorOrSelf<StatementSyntax>() ?? replaced).Add(SyntaxFactory.Whitespace("    "));
        var leading = node.GetLeadingTrivia();
        foreach (var comment in lost)
        {
            leading = leading.Add(comment);
            leading = comment.IsKind(SyntaxKind.SingleLineCommentTrivia)
                ? leading.Add(newLine).AddRange(indentation)
                : leading.Add(SyntaxFactory.Space);
        }
        return node.WithLeadingTrivia(leading);
    }

    /// <summary>Whether a directive that stands in one node is not in the other.</summary>
    public static bool LosesDirectives(SyntaxNode replaced, SyntaxNode node) =>
        replaced.ContainsDirectives
        && replaced.DescendantTrivia().Count(t => t.IsDirective) > node.DescendantTrivia().Count(t => t.IsDirective);

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    /// <summary>An await of what <paramref name="text"/> says; the parser alone would take <c>await (x)</c> for a call.</summary>
    public static AwaitExpressionSyntax Await(string text) => Await(SyntaxFactory.ParseExpression(text));

    /// <summary>An await of an expression, in parentheses where it needs them.</summary>
    public static AwaitExpressionSyntax Await(ExpressionSyntax awaited) =>
        SyntaxFactory.AwaitExpression(
            SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            BindsLooser(awaited) ? SyntaxFactory.ParenthesizedExpression(awaited) : awaited
        );

    private static bool BindsLooser(ExpressionSyntax expression) =>
        expression
            is ConditionalExpressionSyntax
                or SwitchExpressionSyntax
                or BinaryExpressionSyntax
                or AssignmentExpressionSyntax
                or IsPatternExpressionSyntax
                or WithExpressionSyntax
                or CastExpressionSyntax
                or LambdaExpressionSyntax;
}
