namespace CoGen.Generator;

/// <summary>The names of the pipeline's steps; the caching tests assert each step's run reasons by them.</summary>
internal static class StepNames
{
    /// <summary>Whether the project wants its tasks rewritten.</summary>
    public const string Switch = nameof(Switch);

    /// <summary>Each <c>[CoTask]</c> method, lowered.</summary>
    public const string Tasks = nameof(Tasks);

    /// <summary>The same, with file names that differ.</summary>
    public const string Frames = nameof(Frames);

    /// <summary>Each file's calls that reach a factory.</summary>
    public const string Calls = nameof(Calls);

    /// <summary>The calls of all files, for the interceptors' file.</summary>
    public const string Interceptors = nameof(Interceptors);

    /// <summary>Whether the assembly holds frames and says so.</summary>
    public const string Contract = nameof(Contract);

    /// <summary>All of them, for tests.</summary>
    public static IReadOnlyList<string> All { get; } = [Switch, Tasks, Frames, Calls, Interceptors, Contract];
}
