using Microsoft.CodeAnalysis;

namespace CoGen.CodeFixes;

/// <summary>What must change in the body of a function that becomes a task.</summary>
internal sealed class BodyChanges
{
    /// <summary>A node, and what it becomes.</summary>
    public List<(SyntaxNode Node, Func<SyntaxNode, SyntaxNode> Change)> Changes { get; } = [];

    /// <summary>The functions called there that must become tasks with it.</summary>
    public List<IMethodSymbol> Calls { get; } = [];

    /// <summary>Text that names what must be in scope.</summary>
    public string Needs { get; set; } = "";

    public bool IsEmpty => Changes.Count == 0 && Calls.Count == 0;
}
