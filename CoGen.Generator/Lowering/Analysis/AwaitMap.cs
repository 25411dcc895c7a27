using CoGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Analysis;

/// <summary>Which parts of a body hold an <c>await</c> of its own; those of lambdas and local functions are not.</summary>
internal sealed class AwaitMap
{
    private readonly HashSet<SyntaxNode> _holders = [];

    public AwaitMap(SyntaxNode body)
    {
        foreach (var node in body.DescendantNodesAndSelf(static node => !IsFunction(node)))
        {
            if (!IsAwait(node) && !IsTask(node, body))
                continue;
            for (var holder = node; holder is not null && _holders.Add(holder) && holder != body; )
                holder = holder.Parent;
        }
    }

    public bool Holds(SyntaxNode? node) => node is not null && _holders.Contains(node);

    public bool HoldsAny(IEnumerable<SyntaxNode> nodes) => nodes.Any(Holds);

    public static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    // What is around a local task is taken apart as if it awaited, so that the task finds what it captures.
    private static bool IsTask(SyntaxNode node, SyntaxNode body) =>
        node is LocalFunctionStatementSyntax function
        && TaskSyntax.FindMark(function.AttributeLists) is not null
        && !function
            .Ancestors()
            .TakeWhile(outer => outer != body)
            .Any(static outer => outer is LockStatementSyntax or FixedStatementSyntax or UnsafeStatementSyntax);

    /// <summary>The first of the function's own awaits that begins in or behind the node; of a scope, the first one in it.</summary>
    public static SyntaxNode? First(SyntaxNode scope, int from = 0) =>
        scope.DescendantNodes(node => node == scope || !IsFunction(node)).FirstOrDefault(node => node.SpanStart >= from && IsAwait(node));

    private static bool IsAwait(SyntaxNode node) =>
        node switch
        {
            AwaitExpressionSyntax => true,
            CommonForEachStatementSyntax loop => loop.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword),
            UsingStatementSyntax use => use.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword),
            LocalDeclarationStatementSyntax local => local.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword),
            _ => false,
        };
}
