namespace CoGen.Generator.Models;

/// <summary>Another name for a generated file; none where it is not to be written.</summary>
internal sealed record Renaming(string From, string? To);
