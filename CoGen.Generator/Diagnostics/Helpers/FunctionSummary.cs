using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Flow;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>What a caller must know of a function.</summary>
/// <param name="Effects">How it blocks.</param>
/// <param name="Returns">What is known of each value it returns.</param>
/// <param name="Leaves">What is known of its arguments, and of what it finds elsewhere, when it has returned.</param>
/// <param name="Parts">The tasks of its caller's that have ended when the one it returns has.</param>
/// <param name="IfTrue">What holds of its caller's values if it returns true.</param>
/// <param name="IfFalse">The same if it returns false.</param>
/// <param name="Available">The socket of which it returns how much can be read.</param>
internal sealed record FunctionSummary(
    ImmutableArray<Effect> Effects,
    Facts Returns,
    ImmutableArray<Leaf> Leaves,
    ImmutableArray<Origin> Parts,
    ImmutableArray<Leaf> IfTrue,
    ImmutableArray<Leaf> IfFalse,
    Origin? Available
)
{
    public bool Blocks => !Effects.IsEmpty;

    public static FunctionSummary None { get; } = new([], Facts.None, [], [], [], [], null);
}
