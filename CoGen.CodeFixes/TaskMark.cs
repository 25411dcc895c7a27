using CoGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>The [CoTask] of a method that becomes a task.</summary>
internal static class TaskMark
{
    /// <summary>On a line of its own; a local function needs none, for it is not rewritten.</summary>
    public static SyntaxNode AddTo(SyntaxNode function)
    {
        if (function is not MethodDeclarationSyntax method || TaskSyntax.FindMark(method.AttributeLists) is not null)
            return function;
        var mark = SyntaxFactory
            .AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(SyntaxFactory.IdentifierName("CoTask"))))
            .WithLeadingTrivia(method.GetLeadingTrivia())
            .WithTrailingTrivia(Trivia.NewLineOf(method.SyntaxTree.GetRoot()));
        var lists = method.AttributeLists;
        return lists.Count == 0
            ? method.WithLeadingTrivia(Trivia.IndentationOf(method)).WithAttributeLists([mark])
            : method.WithAttributeLists(lists.Replace(lists[0], lists[0].WithLeadingTrivia(Trivia.IndentationOf(method))).Insert(0, mark));
    }
}
