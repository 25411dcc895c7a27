using CoGen.Generator.Diagnostics.Flow;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>What is known, when a function has returned, of a value that its caller knows too.</summary>
/// <param name="Of">Where the value came from, or what the function put it into.</param>
/// <param name="Facts">What is known of it.</param>
/// <param name="IsNew">Whether the function put another value there.</param>
internal sealed record Leaf(Origin Of, Facts Facts, bool IsNew);
