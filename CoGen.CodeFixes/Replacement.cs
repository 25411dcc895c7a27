using Microsoft.CodeAnalysis;

namespace CoGen.CodeFixes;

/// <summary>A planned change of one node.</summary>
/// <param name="Title">What the user chooses.</param>
/// <param name="Node">The node in the document as it is.</param>
/// <param name="Change">From the node as it has become by then to the new one.</param>
/// <param name="Needs">Text that names what must be in scope.</param>
/// <param name="Removed">A statement that goes.</param>
internal sealed record Replacement(
    string Title,
    SyntaxNode Node,
    Func<SyntaxNode, SyntaxNode> Change,
    string Needs = "",
    SyntaxNode? Removed = null
);
