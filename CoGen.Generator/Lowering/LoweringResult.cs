using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering;

/// <summary>What became of a method.</summary>
/// <param name="Members">The text of its factory and frame class, or null.</param>
/// <param name="Reason">Why there is none.</param>
internal sealed record LoweringResult(string? Members, FallbackReason? Reason)
{
    /// <summary>The <c>[CoTask]</c> local functions of a rewritten body, and why each falls back; null for those that have a frame.</summary>
    public IReadOnlyList<(LocalFunctionStatementSyntax Function, FallbackReason? Reason)> Functions { get; init; } = [];

    /// <summary>The objects that its frames make besides themselves.</summary>
    public IReadOnlyList<Allocation> Allocations { get; init; } = [];
}
