namespace CoGen.Tests.Support;

/// <summary>How a scenario's tasks run.</summary>
public enum Way
{
    /// <summary>On the compiler's own <c>async</c>: the generator does not see this assembly.</summary>
    Fallback,

    /// <summary>On rewritten frames: the same source, compiled with the generator when the test runs.</summary>
    Rewritten,
}
