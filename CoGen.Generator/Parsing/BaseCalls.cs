using System.Runtime.CompilerServices;
using CoGen.Generator.Reach;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>
/// Calls of <c>base.M()</c> where some task is called M. Whether such a call may be redirected is a question to the body of M: what was
/// read from its callers holds only while the bodies of overridable methods stay as they are, too.
/// </summary>
internal static class BaseCalls
{
    private static readonly ConditionalWeakTable<SyntaxTree, SimpleNameSyntax[]> InTrees = new();

    /// <param name="node">A method or a file.</param>
    public static bool Any(SyntaxNode node, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var name in InTrees.GetValue(node.SyntaxTree, static tree => Read(tree)))
        {
            if (node.Span.Contains(name.Span) && TaskNameSet.Of(compilation, cancellation).Contains(name.Identifier.ValueText))
                return true;
        }
        return false;
    }

    private static SimpleNameSyntax[] Read(SyntaxTree tree) =>
        !TaskReach.Holds(tree, "base")
            ? []
            :
            [
                .. tree.GetRoot()
                    .DescendantNodes()
                    .OfType<BaseExpressionSyntax>()
                    .Select(static access => access.Parent)
                    .OfType<MemberAccessExpressionSyntax>()
                    .Select(static access => access.Name),
            ];
}
