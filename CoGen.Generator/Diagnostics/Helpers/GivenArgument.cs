namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>What a function gives on to one that only its caller knows.</summary>
/// <param name="Origin">Where it came from; null where the caller cannot know it.</param>
/// <param name="Constant">Its value, if that is known.</param>
internal readonly record struct GivenArgument(Origin? Origin, object? Constant);
