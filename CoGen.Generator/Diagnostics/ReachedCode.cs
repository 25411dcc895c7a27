using System.Runtime.CompilerServices;
using CoGen.Generator.Reach;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics;

/// <summary>
/// What the rules look at in a file: the members that can come across a task. It is gathered once for all rules, and operations are made
/// only if one asks for them; a rule that registered for operations would have the compiler make those of every body in the compilation.
/// </summary>
internal sealed class ReachedCode
{
    private static readonly ConditionalWeakTable<SemanticModel, ReachedCode> Known = new();

    private readonly Lazy<SyntaxNode[]> _nodes;
    private readonly Lazy<(IOperation, ISymbol)[]> _operations;

    private ReachedCode(SemanticModel model, TaskReach reach)
    {
        Model = model;
        var root = model.SyntaxTree.GetRoot();
        Members = [.. MembersOf(root, root.SyntaxTree.GetText().ToString(), reach)];
        _nodes = new(() => [.. Members.SelectMany(static member => member.DescendantNodesAndSelf()).Where(IsOfInterest)]);
        _operations = new(() => [.. OperationRoots.Of(model, Members).SelectMany(static root => Below(root))]);
    }

    public SemanticModel Model { get; }

    /// <summary>Members that are no types; a type stands for the head of its declaration.</summary>
    public IReadOnlyList<SyntaxNode> Members { get; }

    /// <summary>The functions and calls.</summary>
    public IReadOnlyList<SyntaxNode> Nodes => _nodes.Value;

    /// <summary>With the member's symbol.</summary>
    public IReadOnlyList<(IOperation Operation, ISymbol Containing)> Operations => _operations.Value;

    /// <returns>Null where nothing in the file can come across a task.</returns>
    public static ReachedCode? Of(SemanticModel model, CancellationToken cancellation)
    {
        var reach = TaskReach.Of(model.Compilation, cancellation);
        return reach.Reaches(model.SyntaxTree) ? Known.GetValue(model, model => new ReachedCode(model, reach)) : null;
    }

    private static IEnumerable<SyntaxNode> MembersOf(SyntaxNode container, string text, TaskReach reach)
    {
        var isReached = container is TypeDeclarationSyntax && reach.Reaches(text, DeclarationReader.Signature(container));
        if (isReached)
        {
            foreach (var member in container.DescendantNodes(static node => node is TypeDeclarationSyntax or BaseListSyntax))
            {
                if (member is MemberDeclarationSyntax and not TypeDeclarationSyntax or PrimaryConstructorBaseTypeSyntax)
                    yield return member;
            }
            yield break;
        }
        foreach (var node in container.ChildNodes())
        {
            if (node is BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            {
                foreach (var member in MembersOf(node, text, reach))
                    yield return member;
            }
            // Top-level statements are one body.
            else if (node is GlobalStatementSyntax || (node is MemberDeclarationSyntax && reach.Reaches(text, node.Span)))
            {
                yield return node;
            }
        }
    }

    private static bool IsOfInterest(SyntaxNode node) => node is InvocationExpressionSyntax || TaskFunctions.Kinds.Contains(node.Kind());

    private static IEnumerable<(IOperation, ISymbol)> Below((IOperation Root, ISymbol Containing) body) =>
        body.Root.DescendantsAndSelf().Select(operation => (operation, body.Containing));
}
