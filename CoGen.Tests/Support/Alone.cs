namespace CoGen.Tests.Support;

/// <summary>For tests that look at the whole process, such as its descriptors: they run when no other test does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
