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
