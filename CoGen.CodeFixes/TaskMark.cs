using CoGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>The [CoTask] of a function that becomes a task.</summary>
internal static class TaskMark
{
    /// <summary>
    /// Whether the function is rewritten if it is marked: a method is, a local function only in a task that is marked itself. Elsewhere the
    /// mark would change nothing.
    /// </summary>
    /// <param name="function">As it is declared.</param>
    /// <param name="becomesTask">Whether a function around it becomes a task too.</param>
    public static bool Matters(SyntaxNode function, Func<SyntaxNode, bool> becomesTask)
    {
        for (var node = function; node is not null; node = node.Parent)
        {
            if (node is MethodDeclarationSyntax)
                return node == function || IsMarked(node) || becomesTask(node);
            if (node is AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax)
                return false;
            if (node is LocalFunctionStatementSyntax && node != function && !IsMarked(node) && !becomesTask(node))
                return false;
        }
        return false;
    }

    /// <summary>On a line of its own, unless something stands before a local function on its line.</summary>
    /// <param name="function">What it is added to.</param>
    /// <param name="startsLine">Whether nothing stands there.</param>
    public static SyntaxNode AddTo(SyntaxNode function, bool startsLine)
    {
        if (IsMarked(function))
            return function;
        var mark = SyntaxFactory
            .AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(SyntaxFactory.IdentifierName("CoTask"))))
            .WithLeadingTrivia(function.GetLeadingTrivia())
            .WithTrailingTrivia(startsLine ? Trivia.NewLineOf(function.SyntaxTree.GetRoot()) : SyntaxFactory.Space);
        var bare = function.WithLeadingTrivia(startsLine ? Trivia.IndentationOf(function) : []);
        return function switch
        {
            MethodDeclarationSyntax => ((MethodDeclarationSyntax)bare).WithAttributeLists(ListsOf(bare).Insert(0, mark)),
            LocalFunctionStatementSyntax => ((LocalFunctionStatementSyntax)bare).WithAttributeLists(ListsOf(bare).Insert(0, mark)),
            _ => function,
        };
    }

    private static bool IsMarked(SyntaxNode function) => TaskSyntax.FindMark(ListsOf(function)) is not null;

    private static SyntaxList<AttributeListSyntax> ListsOf(SyntaxNode function) =>
        function switch
        {
            MethodDeclarationSyntax m => m.AttributeLists,
            LocalFunctionStatementSyntax f => f.AttributeLists,
            _ => default,
        };
}
