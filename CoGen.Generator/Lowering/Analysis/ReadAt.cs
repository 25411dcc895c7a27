using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Lowering.Analysis;

/// <summary>Where a pattern asks something of its value: at a member's name, at a clause that deconstructs, or at a list.</summary>
/// <param name="Node">The syntax.</param>
/// <param name="Part">Of a list: which of its patterns, or <see cref="Length"/>.</param>
internal readonly record struct ReadAt(SyntaxNode Node, int Part = 0)
{
    public const int Length = -1;
}
