using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>One way in which a function blocks its caller's thread.</summary>
/// <param name="Chain">The functions on the way, the outermost first, and at the end the blocking member.</param>
/// <param name="Entry">The blocking member's entry; null where the function calls what only its caller knows.</param>
/// <param name="Origin">Where the socket, .NET task or delegate came from; null where the caller cannot know it.</param>
/// <param name="Harmless">The facts of that value any of which makes it harmless.</param>
/// <param name="When">The parameter, and what it must be for the function to get there.</param>
/// <param name="Timeout">Where the time it waits came from: a zero makes it harmless too.</param>
/// <param name="IsFailing">Whether it blocks only on the way to an exception.</param>
/// <param name="Tests">How conditions on its parameters must come out for the function to get there.</param>
internal sealed record Effect(
    ImmutableArray<string> Chain,
    BlockingEntry? Entry,
    Origin? Origin,
    Facts Harmless,
    Origin? Timeout,
    (Origin Condition, Facts Is)? When,
    bool IsFailing,
    ImmutableArray<ParameterTest> Tests
)
{
    /// <summary>The member that is called on an object whose type its caller knows; null where a delegate is invoked.</summary>
    public IMethodSymbol? Virtual { get; init; }

    /// <summary>What that member, or the delegate, is given.</summary>
    public ImmutableArray<GivenArgument> Given { get; init; } = [];

    /// <summary>Whether the delegate may have been invoked before, so that what it waits for is used up.</summary>
    public bool IsAgain { get; init; }

    /// <summary>Enough to tell apart what a caller can tell apart.</summary>
    public EffectKey Key =>
        new(Entry?.Family, Virtual, Origin, Harmless, Timeout, When, IsFailing, IsAgain, string.Join(";", Tests.Select(t => t.Key)));
}

/// <summary>See <see cref="Effect.Key"/>.</summary>
internal readonly record struct EffectKey(
    BlockingFamily? Family,
    IMethodSymbol? Virtual,
    Origin? Origin,
    Facts Harmless,
    Origin? Timeout,
    (Origin Condition, Facts Is)? When,
    bool IsFailing,
    bool IsAgain,
    string Tests
);
